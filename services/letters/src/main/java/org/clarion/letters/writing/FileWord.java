package org.clarion.letters.writing;

import java.util.List;
import java.util.stream.Collectors;

/** A name as every system of files takes it: small Latin letters, figures and hyphens. */
final class FileWord {

    private static final int LONGEST = 40;

    private FileWord() {}

    /**
     * For whom a letter is and when, "julio-example-cardenas-2026-11-29"; of several, how many more.
     *
     * @param day ISO 8601
     */
    static String of(List<String> names, String day) {
        var first = names.stream().findFirst().map(FileWord::plain).orElse("");
        var others = names.size() > 1 ? "+" + (names.size() - 1) : "";
        return first.isEmpty() ? day : first + others + "-" + day;
    }

    private static String plain(String name) {
        var words = Words.of(name).words().stream()
                .map(word -> word.replaceAll("[^a-z0-9]", ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).replaceFirst("-[^-]*$", "");
    }
}
