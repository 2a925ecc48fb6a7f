package org.clarion.urgentactions.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clarion.typed.LanguageList;

/**
 * What the fields of a draft's form are called. Those of an official are called "targets.0.email", the words of a language
 * "es.title", and what somebody is called in it "es.subjects" and "targets.0.es.office".
 */
final class DraftFieldNames {

    static final int MOST_TARGETS = 20;
    static final List<String> TEXT_PARTS = List.of("title", "summary", "points", "sampleLetter", "background");
    /** The parts of an official that exist per language. */
    static final List<String> NAME_PARTS = List.of("name", "office", "salutation");

    static final String SUBJECTS = "subjects";
    /** Several ticks in one field; parted by commas. */
    static final String THEMES = "themes";

    static final String CHANGED = "changed";
    /** The languages of the sheet, those without a word in them included; parted by spaces. */
    static final String LANGUAGES = "languages";
    /** The original language when the form was shown: the one of the names that say no language. */
    static final String NAMES_IN = "namesIn";
    /** The two languages abreast. */
    static final String LEFT = "left";

    static final String RIGHT = "right";
    /** The one to add. */
    static final String NEW_LANGUAGE = "newLanguage";

    private static final String TARGETS = "targets";
    private static final List<String> WHAT_IT_IS = List.of(
            "number",
            "series",
            "kind",
            "case",
            "aiIndex",
            "previous",
            "country",
            THEMES,
            SUBJECTS,
            "actUntil",
            "zone",
            TARGETS);
    private static final List<String> LANGUAGES_OF_LETTERS =
            List.of("preferredLanguages", "ownLanguageOk", "originalLanguage");
    /** Before their names in other languages, and behind them. */
    private static final List<String> TARGET_HEAD = List.of("id", "name", "office", "salutation");

    private static final List<String> TARGET_PARTS =
            List.of("role", "copyFor", "language", "address", "email", "handle", "phone", "fax");
    private static final Set<String> BESIDE_THE_DRAFT = Set.of(LANGUAGES, NAMES_IN, LEFT, RIGHT, NEW_LANGUAGE);
    private static final Set<String> OF_MANY_LINES =
            Set.of("address", "summary", "points", "sampleLetter", "background", SUBJECTS);

    private DraftFieldNames() {}

    /** The name of a field of an official. */
    static String target(int at, String part) {
        return TARGETS + "." + at + "." + part;
    }

    /** The name of the field for what an official is called in a language that is not the original. */
    static String target(int at, String language, String part) {
        return target(at, language + "." + part);
    }

    /** What is written in a language, without the names of officials. */
    static List<String> ofLanguage(String language) {
        return Stream.concat(Stream.of(SUBJECTS), TEXT_PARTS.stream())
                .map(part -> language + "." + part)
                .toList();
    }

    /** Whether a field is a part of the sheet's words in a language. */
    static boolean isText(String language, String field) {
        return TEXT_PARTS.stream().anyMatch(part -> field.equals(language + "." + part));
    }

    static boolean isOne(String name) {
        var path = name.split("\\.");
        return switch (path.length) {
            case 1 ->
                WHAT_IT_IS.contains(name) || LANGUAGES_OF_LETTERS.contains(name) || BESIDE_THE_DRAFT.contains(name);
            case 2 -> LanguageList.has(path[0]) && isOfALanguage(path[1]);
            case 3 -> isOfATarget(path) && (TARGET_HEAD.contains(path[2]) || TARGET_PARTS.contains(path[2]));
            case 4 -> isOfATarget(path) && LanguageList.has(path[2]) && NAME_PARTS.contains(path[3]);
            default -> false;
        };
    }

    private static boolean isOfALanguage(String part) {
        return TEXT_PARTS.contains(part) || part.equals(SUBJECTS) || part.equals(CHANGED);
    }

    private static boolean isOfATarget(String[] path) {
        return path[0].equals(TARGETS) && path[1].matches("\\d|1\\d");
    }

    /** What browsers double is made one again. A field of one line gets no more, whoever sends it: mail has headers. */
    static String cleaned(String name, String sent) {
        var part = name.substring(name.lastIndexOf('.') + 1);
        if (!OF_MANY_LINES.contains(part)) {
            return sent.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
        }
        var lines = sent.replaceAll("\r\n?", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
        // Line by line beside the people they name: an empty first line means that the first is called the same.
        return part.equals(SUBJECTS) && !part.equals(name) ? lines.stripTrailing() : lines.strip();
    }

    /** All of a draft, in the order in which they stand on the page. */
    static List<String> inOrder(int targets, List<String> naming, List<String> languages) {
        var names = new ArrayList<>(WHAT_IT_IS);
        naming.forEach(language -> names.add(language + "." + SUBJECTS));
        for (var at = 0; at < targets; at++) {
            addTarget(names, at, naming);
        }
        names.addAll(LANGUAGES_OF_LETTERS);
        names.add(LANGUAGES);
        languages.forEach(language -> TEXT_PARTS.forEach(part -> names.add(language + "." + part)));
        return names;
    }

    private static void addTarget(List<String> names, int at, List<String> naming) {
        TARGET_HEAD.forEach(part -> names.add(target(at, part)));
        naming.forEach(language -> NAME_PARTS.forEach(part -> names.add(target(at, language, part))));
        TARGET_PARTS.forEach(part -> names.add(target(at, part)));
    }
}
