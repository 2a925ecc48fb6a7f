package org.clarion.urgentactions.checklist;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a text without accents, capitals and endings: enough to see whether it speaks of the same things. */
record PlainWords(Set<String> beginnings) {

    private static final int SHORTEST_OF_A_NAME = 3;
    private static final int SHORTEST_THAT_COUNTS = 5;
    private static final int BEGINNING = 5;
    private static final int A_THIRD = 3;

    static PlainWords of(String text) {
        return new PlainWords(words(text, 1).stream().map(PlainWords::beginning).collect(Collectors.toSet()));
    }

    static int count(String text) {
        var bare = text.strip();
        return bare.isEmpty() ? 0 : bare.split("\\s+").length;
    }

    /** Whether at least half of the name is in the text: surnames are left out, and groups are called many things. */
    boolean names(String name) {
        var parts = words(name, SHORTEST_OF_A_NAME);
        return parts.isEmpty() || known(parts) * 2 >= parts.size();
    }

    /** Whether a third of what a sentence is made of is in the text too. */
    boolean speaksOf(String sentence) {
        var parts = words(sentence, SHORTEST_THAT_COUNTS);
        return parts.isEmpty() || known(parts) * A_THIRD >= parts.size();
    }

    private long known(List<String> words) {
        return words.stream()
                .map(PlainWords::beginning)
                .filter(beginnings::contains)
                .count();
    }

    private static List<String> words(String text, int shortest) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= shortest)
                .toList();
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }
}
