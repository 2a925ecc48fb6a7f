package org.clarion.urgentactions.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks of footnotes out of sentences where they can be nothing else, and finds figures that may be one. */
final class FootnoteMarks {

    private static final Pattern MARK = Pattern.compile(
            "(?<word>(?<![\\p{L}\\p{M}])\\p{L}[\\p{L}\\p{M}’'-]*+[.,;:!?”\"’)»]{0,2})(?<mark>(?:\\[\\d{1,3}])+|[⁰¹²³⁴-⁹]+(?:[,⁻][⁰¹²³⁴-⁹]+)*)");
    private static final Pattern MEASURE = Pattern.compile("(?i)(?:k|c|m|d)?m[²³]");
    private static final Pattern PERHAPS =
            Pattern.compile("(?<![\\p{L}\\p{N}/@._-])\\p{L}++(?<=\\p{Ll}{3})[.,”’]?\\d{1,2}(?=[\\s.,;:)]|$)");
    private static final Pattern AN_ADDRESS = Pattern.compile("://|www\\.|@");
    /** A footnote itself, or the first line of it. */
    private static final Pattern NOTE = Pattern.compile("\\[\\d{1,3}]\\s*\\p{L}.*|[⁰¹²³⁴-⁹]+\\s*\\p{Lu}.*");

    private FootnoteMarks() {}

    static boolean isNote(String line) {
        return NOTE.matcher(line).matches();
    }

    /** The line without them; each word that bore one is added to {@code marked} as it was. */
    static String takenOut(String line, List<String> marked) {
        if (AN_ADDRESS.matcher(line).find()) {
            return line;
        }
        return MARK.matcher(line).replaceAll(found -> {
            if (MEASURE.matcher(found.group()).matches()) {
                return Matcher.quoteReplacement(found.group());
            }
            marked.add(found.group());
            return Matcher.quoteReplacement(found.group("word"));
        });
    }

    /** Words that end in a figure: "people.1" of a footnote, or "covid19". */
    static List<String> perhapsIn(String text) {
        return text.lines()
                .filter(line -> !AN_ADDRESS.matcher(line).find())
                .flatMap(line -> PERHAPS.matcher(line).results().map(found -> found.group()))
                .distinct()
                .toList();
    }
}
