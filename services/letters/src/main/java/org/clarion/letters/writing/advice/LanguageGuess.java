package org.clarion.letters.writing.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clarion.letters.writing.WordList;
import org.clarion.letters.writing.Words;

/**
 * In which language a text seems to be, by the small words that every sentence has; nothing where it is too short to say, or
 * where two languages fit. The libraries that know a hundred languages weigh more than the rest of this service.
 */
final class LanguageGuess {

    private static final int FEWEST_WORDS = 8;
    private static final double CLEAR = 0.15;
    private static final double AHEAD = 1.5;
    private static final Map<String, Set<String>> SMALL_WORDS = read();

    private LanguageGuess() {}

    /** BCP 47. */
    static Optional<String> of(Words text) {
        var words = text.words();
        if (words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        var shares = new TreeMap<String, Double>();
        SMALL_WORDS.forEach((language, small) -> shares.put(
                language, (double) words.stream().filter(small::contains).count() / words.size()));
        var best = shares.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(2)
                .toList();
        var first = best.getFirst();
        var clear = first.getValue() >= CLEAR
                && first.getValue() >= AHEAD * best.get(1).getValue();
        return clear ? Optional.of(first.getKey()) : Optional.empty();
    }

    private static Map<String, Set<String>> read() {
        var languages = new TreeMap<String, Set<String>>();
        for (var line : WordList.of("small-words.txt")) {
            var colon = line.indexOf(':');
            languages.put(
                    line.substring(0, colon),
                    Set.copyOf(List.of(line.substring(colon + 1).strip().split(" "))));
        }
        return Map.copyOf(languages);
    }
}
