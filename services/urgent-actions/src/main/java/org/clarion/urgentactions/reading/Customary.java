package org.clarion.urgentactions.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of what every sheet says: its labels, "write a letter in your own words", "check with your section". A line of
 * nothing else tells nobody anything of this one.
 */
final class Customary {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Set<String> WORDS = read();

    private Customary() {}

    static boolean isAll(String line) {
        return WORDS.containsAll(wordsOf(line));
    }

    static boolean has(String word) {
        return WORDS.contains(word);
    }

    /** The words of a text, without accents and in small letters. */
    static List<String> wordsOf(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return WORD.matcher(folded).results().map(MatchResult::group).toList();
    }

    private static Set<String> read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(Customary.class.getResourceAsStream("customary.txt"), UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> wordsOf(line).stream())
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
