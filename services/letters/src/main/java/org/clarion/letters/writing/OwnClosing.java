package org.clarion.letters.writing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A closing that the writer brought along, told from a sentence that only begins like one: the whole line is a closing that we
 * know, and nothing but a name and a place follows it.
 *
 * @param from the number of its first line
 * @param lines from "Yours sincerely" on
 */
record OwnClosing(int from, List<String> lines) {

    private static final int LONGEST_LINE = 60;
    private static final int MOST_AFTER = 5;
    private static final int LONGEST_NAME = 6;
    private static final Pattern POSTSCRIPT = Pattern.compile("(?i)p\\.? ?s\\.?\\b.*");
    private static final Set<String> KNOWN =
            WordList.of("closings.txt").stream().map(OwnClosing::plain).collect(Collectors.toUnmodifiableSet());
    /** The long formulas of French letters: a sentence that begins so and speaks of this. */
    private static final Pattern FORMULA = Pattern.compile(
            "((je vous prie d|veuillez|nous vous prions d).{0,12}(agreer|recevoir|croire)|recevez|agreez)\\b.*"
                    + "(salutations|consideration|sentiments|respects?|hommages)\\b.*");

    /** The closing of a letter, if there is one; the letter's first line is never taken for it. */
    static Optional<OwnClosing> in(List<String> letter) {
        return IntStream.range(1, letter.size())
                .filter(i -> closes(letter.get(i)) && onlyASignature(letter.subList(i + 1, letter.size())))
                .mapToObj(i -> new OwnClosing(
                        i,
                        Stream.concat(parts(letter.get(i)), letter.subList(i + 1, letter.size()).stream())
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList()))
                .findFirst();
    }

    private static boolean closes(String line) {
        var plain = plain(line);
        return KNOWN.contains(plain) || FORMULA.matcher(plain).matches() || namesItsWriter(line);
    }

    /** "Atentamente, Lucía Paredes" on one line. */
    private static boolean namesItsWriter(String line) {
        var comma = line.indexOf(',');
        if (comma < 0 || line.substring(comma + 1).isBlank() || !KNOWN.contains(plain(line.substring(0, comma)))) {
            return false;
        }
        var name = line.substring(comma + 1).strip().split("\\s+");
        return name.length <= LONGEST_NAME
                && !line.endsWith(".")
                && Stream.of(name).allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    private static Stream<String> parts(String line) {
        var comma = line.indexOf(',');
        return namesItsWriter(line)
                ? Stream.of(line.substring(0, comma + 1), line.substring(comma + 1))
                : Stream.of(line);
    }

    private static boolean onlyASignature(List<String> after) {
        var said = after.stream().filter(line -> !line.isBlank()).toList();
        var postscript = said.stream().anyMatch(line -> POSTSCRIPT.matcher(line).matches());
        return postscript
                || said.size() <= MOST_AFTER
                        && said.stream().allMatch(line -> line.length() <= LONGEST_LINE && !line.endsWith("?"));
    }

    private static String plain(String line) {
        return String.join(" ", Words.of(line).words());
    }
}
