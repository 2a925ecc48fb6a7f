package org.clarion.urgentactions.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clarion.contracts.Channel;
import org.clarion.urgentactions.audience.AskedAudience;
import org.clarion.urgentactions.audience.TellingWay;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.TellingChoice;

/**
 * A draft as its form has it: a text in every field, whatever was typed. Fields of targets are called
 * "targets.0.name", those of the texts "es.title".
 */
public final class DraftForm {

    private static final List<String> WHAT_IT_IS = List.of(
            "number",
            "series",
            "kind",
            "case",
            "aiIndex",
            "previous",
            "country",
            "subjects",
            "actUntil",
            "zone",
            "targets");
    private static final List<String> LANGUAGES_OF_LETTERS =
            List.of("preferredLanguages", "ownLanguageOk", "originalLanguage");
    private static final List<String> TARGET_PARTS = List.of(
            "id", "role", "copyFor", "name", "office", "salutation", "address", "email", "handle", "phone", "fax");
    static final List<String> TEXT_PARTS = List.of("title", "summary", "points", "sampleLetter", "background");
    static final List<String> LANGUAGES = List.of("en", "es");
    /** Beside the draft, where it is live: who is told, and what changed. */
    private static final String CHANGED = ".changed";

    private static final int MOST_TARGETS = 20;
    private static final Map<String, Channel> WAYS = Map.of(
            "address", Channel.POST,
            "email", Channel.EMAIL,
            "handle", Channel.SOCIAL,
            "phone", Channel.PHONE,
            "fax", Channel.FAX);
    private static final Set<String> OF_MANY_LINES =
            Set.of("subjects", "address", "summary", "points", "sampleLetter", "background");

    private final Map<String, String> typed = new LinkedHashMap<>();
    private AskedAudience asked = AskedAudience.of(TellingWay.NOBODY);

    static DraftForm of(Draft draft, Locale reader) {
        var form = new DraftForm();
        form.typed.putAll(DraftWriting.written(draft, reader));
        return form;
    }

    /** What a browser sent. */
    public static DraftForm posted(Map<String, List<String>> fields) {
        var form = new DraftForm();
        Stream.concat(names(MOST_TARGETS), aboutTheChange())
                .filter(fields::containsKey)
                .forEach(name ->
                        form.typed.put(name, cleaned(name, fields.get(name).getFirst())));
        form.asked = AskedAudience.read(fields, TellingWay.NOBODY);
        return form;
    }

    // Browsers double line ends. A field of one line gets none, whoever sends it: mail has headers.
    private static String cleaned(String name, String sent) {
        var many = OF_MANY_LINES.contains(name.substring(name.lastIndexOf('.') + 1));
        return many
                ? sent.replaceAll("\r\n?", "\n")
                        .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                        .strip()
                : sent.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
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

    /** The targets' places in the form: a target is there as soon as it has a role. */
    public List<Integer> targets() {
        return IntStream.range(0, MOST_TARGETS)
                .filter(at -> typed.containsKey(target(at, "role")))
                .boxed()
                .toList();
    }

    /** The name of a field of a target. */
    public static String target(int at, String part) {
        return "targets." + at + "." + part;
    }

    public boolean full() {
        return targets().size() >= MOST_TARGETS;
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
        for (var at = removed; at >= 0 && at <= last; at++) {
            for (var part : TARGET_PARTS) {
                var next = typed.get(target(at + 1, part));
                if (at < last && next != null) {
                    typed.put(target(at, part), next);
                } else {
                    typed.remove(target(at, part));
                }
            }
        }
    }

    /** Who is told of the change, as it was chosen. */
    public AskedAudience asked() {
        return asked;
    }

    /** Who is told of the change, and with which words; nobody where that does not fit together. */
    public TellingChoice telling() {
        var words = new LinkedHashMap<String, String>();
        LANGUAGES.stream()
                .filter(language -> checked(language + CHANGED))
                .forEach(language -> words.put(language, get(language + CHANGED)));
        var choice = asked.problem().isEmpty() ? asked.choice() : TellingChoice.NOBODY;
        return choice.saying(words);
    }

    private static Stream<String> aboutTheChange() {
        return LANGUAGES.stream().map(language -> language + CHANGED);
    }

    /** Puts a target one place further up; it has come to stand where the one above it was. */
    void moveUp(int moved) {
        if (moved < 1 || moved >= targets().size()) {
            return;
        }
        for (var part : TARGET_PARTS) {
            swap(target(moved - 1, part), target(moved, part));
        }
    }

    private void swap(String one, String other) {
        var first = typed.remove(one);
        var second = typed.remove(other);
        if (second != null) {
            typed.put(one, second);
        }
        if (first != null) {
            typed.put(other, first);
        }
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
        return TARGET_PARTS.stream()
                .filter(part -> !part.equals("id") && !part.equals("role"))
                .noneMatch(part -> checked(target(at, part)));
    }

    /** Every field that is there, in the order of the page. */
    List<String> fields() {
        return names(targets().size()).toList();
    }

    /** Takes theirs wherever the writer of this form changed nothing. Targets are left alone unless they are the same ones. */
    void takeOver(DraftForm theirs, Untouched untouched) {
        var sameTargets = targetIds().equals(theirs.targetIds());
        fields().stream()
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
        names(Math.max(targets().size(), theirs.targets().size()))
                .filter(name -> !name.endsWith(".id"))
                .filter(name -> !Objects.equals(get(name), theirs.get(name)))
                .forEach(name -> differences.add(new Difference(name, theirs.get(name), get(name))));
        return differences;
    }

    // In the order in which they stand on the page.
    private static Stream<String> names(int targets) {
        var names = new ArrayList<>(WHAT_IT_IS);
        IntStream.range(0, targets).forEach(at -> TARGET_PARTS.forEach(part -> names.add(target(at, part))));
        names.addAll(LANGUAGES_OF_LETTERS);
        LANGUAGES.forEach(language -> TEXT_PARTS.forEach(part -> names.add(language + "." + part)));
        return names.stream();
    }

    /** One field in which two people differ. */
    public record Difference(String field, String theirs, String yours) {}
}
