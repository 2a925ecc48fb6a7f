package org.clarion.urgentactions.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clarion.typed.LanguageList;
import org.clarion.typed.OurLanguages;
import org.clarion.urgentactions.reading.SheetLanguages;
import org.clarion.urgentactions.sheets.Draft;

/** The languages of a draft in its form: those it is written in, and those in which somebody is named. */
final class DraftLanguages {

    /** As many as a sheet may be in: all of it has to fit into one event. */
    static final int MOST = 12;

    private final Map<String, String> typed;

    DraftLanguages(Map<String, String> typed) {
        this.typed = typed;
    }

    String original() {
        var chosen = get("originalLanguage");
        return LanguageList.has(chosen) ? chosen : Draft.empty().originalLanguage();
    }

    /** Those the sheet is written in, the original first: what was added, and what has words. */
    List<String> written() {
        var others = new TreeSet<>(added());
        typed.keySet().stream()
                .map(name -> name.split("\\."))
                .filter(path -> path.length == 2 && DraftFieldNames.TEXT_PARTS.contains(path[1]))
                .filter(path -> !get(path[0] + "." + path[1]).isEmpty())
                .forEach(path -> others.add(path[0]));
        others.remove(original());
        return Stream.concat(Stream.of(original()), others.stream()).toList();
    }

    /** Those in which a change is told: the sheet's, and those of the pages around it. */
    List<String> telling() {
        return Stream.concat(written().stream(), OurLanguages.all().stream())
                .distinct()
                .toList();
    }

    /** Those in which somebody may be named beside the original: what the officials read, and what the sheet is in. */
    List<String> naming() {
        var naming = new LinkedHashSet<>(preferred());
        naming.addAll(written());
        typed.keySet().stream().map(name -> name.split("\\.")).forEach(path -> namedIn(path, naming));
        naming.remove(original());
        return List.copyOf(naming);
    }

    private void namedIn(String[] path, Set<String> naming) {
        if (path.length == 4) {
            naming.add(path[2]);
        } else if (path.length == 2 && path[1].equals(DraftFieldNames.SUBJECTS)) {
            naming.add(path[0]);
        } else if (path.length == 3 && path[2].equals("language")) {
            naming.addAll(named(get(String.join(".", path))));
        }
    }

    /** Those of one official, the one they read first. */
    List<String> naming(int at) {
        var naming = new LinkedHashSet<>(named(get(DraftFieldNames.target(at, "language"))));
        naming.addAll(preferred());
        naming.add(original());
        naming.addAll(naming());
        return List.copyOf(naming);
    }

    /** Whether anybody has said what an official reads. */
    boolean saysWhatIsRead(int at) {
        return !preferred().isEmpty()
                || !named(get(DraftFieldNames.target(at, "language"))).isEmpty();
    }

    private List<String> preferred() {
        return named(get("preferredLanguages"));
    }

    /** Languages by the names that people type. */
    static List<String> named(String text) {
        return text.isEmpty() ? List.of() : SheetLanguages.named(text).tags();
    }

    /** The two that stand abreast: as chosen, else the original and the reader's; one where there is no other. */
    List<String> pair(String reader) {
        var there = written();
        var first = there.contains(get(DraftFieldNames.LEFT)) ? get(DraftFieldNames.LEFT) : there.getFirst();
        return Stream.concat(
                        Stream.of(first),
                        Stream.concat(Stream.of(get(DraftFieldNames.RIGHT), reader), there.stream())
                                .filter(language -> there.contains(language) && !language.equals(first))
                                .limit(1))
                .toList();
    }

    void add(String language) {
        var there = written();
        if (LanguageList.has(language) && !there.contains(language) && there.size() < MOST) {
            var more = new TreeSet<>(added());
            more.add(language);
            keep(more);
            typed.put(DraftFieldNames.RIGHT, language);
        }
    }

    /** Takes a language out with everything said in it, but for the names of officials who read it. The original stays. */
    void remove(String language) {
        if (!language.equals(original())) {
            typed.keySet().removeIf(name -> goes(language, name.split("\\.")));
            var fewer = new TreeSet<>(added());
            fewer.remove(language);
            keep(fewer);
        }
    }

    private boolean goes(String language, String[] path) {
        return path.length == 2 && path[0].equals(language)
                || path.length == 4 && path[2].equals(language) && !isRead(path, language);
    }

    private boolean isRead(String[] path, String language) {
        return preferred().contains(language)
                || named(get(path[0] + "." + path[1] + ".language")).contains(language);
    }

    /** Whether the names of an official in this language would go with it. */
    boolean goes(String language, int at, String part) {
        var field = DraftFieldNames.target(at, language, part);
        return !get(field).isEmpty() && goes(language, field.split("\\."));
    }

    private Set<String> added() {
        return new TreeSet<>(Arrays.stream(get(DraftFieldNames.LANGUAGES).split(" "))
                .filter(LanguageList::has)
                .toList());
    }

    private void keep(Set<String> languages) {
        typed.put(DraftFieldNames.LANGUAGES, String.join(" ", languages));
    }

    /**
     * Another original language was chosen: what people are called in it takes the place of what they were called in the
     * one before, which is kept as another. A name that was there in one language only stays.
     */
    void turn() {
        var from = get(DraftFieldNames.NAMES_IN);
        var to = original();
        typed.put(DraftFieldNames.NAMES_IN, to);
        if (!LanguageList.has(from) || from.equals(to)) {
            return;
        }
        for (var at = 0; at < DraftFieldNames.MOST_TARGETS; at++) {
            for (var part : DraftFieldNames.NAME_PARTS) {
                turn(
                        DraftFieldNames.target(at, part),
                        DraftFieldNames.target(at, from, part),
                        DraftFieldNames.target(at, to, part));
            }
        }
        turnSubjects(from, to);
        leaveIfEmpty(from);
    }

    private void turn(String own, String before, String since) {
        var taking = typed.remove(since);
        if (taking != null && !taking.isEmpty()) {
            typed.put(before, get(own));
            typed.put(own, taking);
        }
    }

    private void turnSubjects(String from, String to) {
        var since = typed.remove(to + "." + DraftFieldNames.SUBJECTS);
        if (since == null || since.isEmpty()) {
            return;
        }
        var before = get(DraftFieldNames.SUBJECTS).lines().toList();
        var now = new ArrayList<>(since.lines().toList());
        for (var at = 0; at < before.size(); at++) {
            if (at >= now.size()) {
                now.add(before.get(at));
            } else if (now.get(at).isBlank()) {
                now.set(at, before.get(at));
            }
        }
        typed.put(from + "." + DraftFieldNames.SUBJECTS, String.join("\n", before));
        typed.put(DraftFieldNames.SUBJECTS, String.join("\n", now));
    }

    /** A draft that begins in French has never been in English. */
    private void leaveIfEmpty(String before) {
        if (DraftFieldNames.TEXT_PARTS.stream()
                .allMatch(part -> get(before + "." + part).isEmpty())) {
            var fewer = new TreeSet<>(added());
            fewer.remove(before);
            keep(fewer);
        }
    }

    private String get(String field) {
        return typed.getOrDefault(field, "");
    }
}
