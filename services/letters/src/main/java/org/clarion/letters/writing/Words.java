package org.clarion.letters.writing;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A text as a row of words, without case, accents or punctuation, to be compared with another. */
public record Words(List<String> words) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHINGLE = 3;
    private static final int SAYS_SOMETHING = 5;
    private static final int STEM = 5;

    public static Words of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return new Words(NO_WORD.splitAsStream(plain.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** How much of this stands in the other, word for word: the share of its three-word runs, from 0 to 1. */
    public double takenFrom(Words other) {
        var mine = shingles();
        if (mine.isEmpty()) {
            return 0;
        }
        var theirs = new HashSet<>(other.shingles());
        return (double) mine.stream().filter(theirs::contains).count() / mine.size();
    }

    /** How much of this the other speaks of, in whatever words around: the share of its longer words' stems. */
    public double mentionedIn(Words other) {
        var mine = stems();
        if (mine.isEmpty()) {
            return 1;
        }
        var theirs = other.stems();
        return (double) mine.stream().filter(theirs::contains).count() / mine.size();
    }

    private List<List<String>> shingles() {
        if (words.size() < SHINGLE) {
            return List.of();
        }
        return IntStream.rangeClosed(0, words.size() - SHINGLE)
                .mapToObj(i -> words.subList(i, i + SHINGLE))
                .toList();
    }

    private Set<String> stems() {
        return words.stream()
                .filter(word -> word.length() >= SAYS_SOMETHING)
                .map(word -> word.substring(0, STEM))
                .collect(Collectors.toSet());
    }
}
