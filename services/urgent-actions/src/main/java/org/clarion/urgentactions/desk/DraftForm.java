package org.clarion.urgentactions.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clarion.contracts.Channel;
import org.clarion.urgentactions.audience.AskedAudience;
import org.clarion.urgentactions.audience.TellingWay;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.TellingChoice;
import org.jspecify.annotations.Nullable;

/** A draft as its form has it: a text in every field ({@link DraftFieldNames}), whatever was typed. */
public final class DraftForm {

    static final List<String> TEXT_PARTS = DraftFieldNames.TEXT_PARTS;

    private static final Map<String, Channel> WAYS = Map.of(
            "address", Channel.POST,
            "email", Channel.EMAIL,
            "handle", Channel.SOCIAL,
            "phone", Channel.PHONE,
            "fax", Channel.FAX);

    private final Map<String, String> typed = new LinkedHashMap<>();
    private AskedAudience asked = AskedAudience.of(TellingWay.NOBODY);
    private final DraftLanguages languages = new DraftLanguages(typed);
    private @Nullable String going;

    static DraftForm of(Draft draft, Locale reader) {
        var form = new DraftForm();
        form.typed.putAll(DraftWriting.written(draft, reader));
        return form;
    }

    /** What a browser sent. */
    public static DraftForm posted(Map<String, List<String>> fields) {
        var form = new DraftForm();
        fields.forEach((name, sent) -> {
            if (DraftFieldNames.isOne(name)) {
                var value = name.equals(DraftFieldNames.THEMES) ? String.join(",", sent) : sent.getFirst();
                form.typed.put(name, DraftFieldNames.cleaned(name, value));
            }
        });
        form.asked = AskedAudience.read(fields, TellingWay.NOBODY);
        form.languages.turn();
        return form;
    }

    /** What stands in a field. */
    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Whether the form shows this field at all. */
    boolean has(String field) {
        return typed.containsKey(field);
    }

    public boolean checked(String field) {
        return !get(field).isEmpty();
    }

    /** The names of the themes that are ticked. */
    public List<String> themes() {
        return List.of(get(DraftFieldNames.THEMES).split(","));
    }

    /** The languages of the draft. */
    DraftLanguages languages() {
        return languages;
    }

    /** Shows these two languages abreast, where the draft has them. */
    void show(@Nullable String left, @Nullable String right) {
        typed.put(DraftFieldNames.LEFT, left == null ? "" : left);
        typed.put(DraftFieldNames.RIGHT, right == null ? "" : right);
    }

    /** The same as a part of an address, where they were chosen: who goes on translating finds them again. */
    String abreast() {
        var left = get(DraftFieldNames.LEFT);
        var right = get(DraftFieldNames.RIGHT);
        var there = languages.written();
        return there.contains(left) && there.contains(right) ? "&left=" + left + "&right=" + right : "";
    }

    /** The language about which it is asked whether it shall go. */
    @Nullable
    String going() {
        return going;
    }

    void ask(String language) {
        going = languages.written().contains(language) ? language : null;
    }

    /** The targets' places in the form: a target is there as soon as it has a role. */
    public List<Integer> targets() {
        return IntStream.range(0, DraftFieldNames.MOST_TARGETS)
                .filter(at -> typed.containsKey(target(at, "role")))
                .boxed()
                .toList();
    }

    /** The name of a field of a target. */
    public static String target(int at, String part) {
        return DraftFieldNames.target(at, part);
    }

    public boolean full() {
        return targets().size() >= DraftFieldNames.MOST_TARGETS;
    }

    void addTarget() {
        var at = targets().size();
        if (!full()) {
            typed.put(target(at, "id"), UUID.randomUUID().toString());
            typed.put(target(at, "role"), "PRIMARY");
        }
    }

    void removeTarget(int removed) {
        var last = targets().size() - 1;
        if (removed < 0 || removed > last) {
            return;
        }
        taken(removed);
        for (var at = removed + 1; at <= last; at++) {
            put(at - 1, taken(at));
        }
    }

    /** Puts a target one place further up; it has come to stand where the one above it was. */
    void moveUp(int moved) {
        if (moved < 1 || moved >= targets().size()) {
            return;
        }
        var above = taken(moved - 1);
        put(moved - 1, taken(moved));
        put(moved, above);
    }

    private Map<String, String> taken(int at) {
        var prefix = target(at, "");
        var parts = new TreeMap<String, String>();
        typed.forEach((name, text) -> {
            if (name.startsWith(prefix)) {
                parts.put(name.substring(prefix.length()), text);
            }
        });
        typed.keySet().removeIf(name -> name.startsWith(prefix));
        return parts;
    }

    private void put(int at, Map<String, String> parts) {
        parts.forEach((part, text) -> typed.put(target(at, part), text));
    }

    /** The ways to reach a target that something is typed for, as far as they go. */
    List<Channel> channels(int at) {
        return WAYS.entrySet().stream()
                .filter(way -> checked(target(at, way.getKey())))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    /** Whether nothing is typed about a target but its role. */
    boolean isEmpty(int at) {
        var prefix = target(at, "");
        return typed.keySet().stream()
                .filter(name -> name.startsWith(prefix) && !name.endsWith(".id") && !name.endsWith(".role"))
                .noneMatch(this::checked);
    }

    /** Who is told of the change, as it was chosen. */
    public AskedAudience asked() {
        return asked;
    }

    /** Who is told of the change, and with which words; nobody where that does not fit together. */
    public TellingChoice telling() {
        var words = new LinkedHashMap<String, String>();
        for (var language : languages.telling()) {
            var field = language + "." + DraftFieldNames.CHANGED;
            if (checked(field)) {
                words.put(language, get(field));
            }
        }
        var choice = asked.problem().isEmpty() ? asked.choice() : TellingChoice.NOBODY;
        return choice.saying(words);
    }

    /** Every field that is there, in the order of the page. */
    List<String> fields() {
        return DraftFieldNames.inOrder(targets().size(), languages.naming(), languages.written());
    }

    /** Takes theirs wherever the writer of this form changed nothing. Targets are left alone unless they are the same ones. */
    void takeOver(DraftForm theirs, Untouched untouched) {
        var sameTargets = targetIds().equals(theirs.targetIds());
        Stream.concat(fields().stream(), theirs.fields().stream())
                .distinct()
                .filter(field -> sameTargets || !field.startsWith("targets."))
                .filter(field -> untouched.includes(field, get(field)))
                .forEach(field -> typed.put(field, theirs.get(field)));
    }

    private List<String> targetIds() {
        return targets().stream().map(at -> get(target(at, "id"))).toList();
    }

    /** The fields that say something else there, in the form's order. */
    List<Difference> differences(DraftForm theirs) {
        var differences = new ArrayList<Difference>();
        var most = targets().size() > theirs.targets().size() ? this : theirs;
        DraftFieldNames.inOrder(
                        most.targets().size(),
                        union(languages.naming(), theirs.languages.naming()),
                        union(languages.written(), theirs.languages.written()))
                .stream()
                .filter(name -> !name.endsWith(".id"))
                .filter(name -> !Objects.equals(get(name), theirs.get(name)))
                .forEach(name -> differences.add(new Difference(name, theirs.get(name), get(name))));
        return differences;
    }

    private static List<String> union(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** One field in which two people differ. */
    public record Difference(String field, String theirs, String yours) {}
}
