package org.clarion.urgentactions.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clarion.pages.Choice;
import org.clarion.pages.SoughtWords;

/**
 * What somebody typed, as the database is asked for it. The signs of a search engine hold: "words beside each other", -without, or.
 *
 * @param typed as it was typed, with a number as sheets print it: 106/23 is 106.23
 * @param exact the same where words are looked for as they are written; empty where something is to be left out
 * @param beginning the words with the last one as the beginning of one, in the language of PostgreSQL's {@code to_tsquery}; may be empty
 * @param countries the countries that were named, in the same language; may be empty
 * @param rest what was typed besides those
 */
record SoughtText(String typed, String exact, String beginning, String countries, String rest) {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d/.])(\\d{1,4})/(\\d{2})(?![\\d/])");
    private static final Pattern LEFT_OUT = Pattern.compile("(^|\\s)-\\S");
    private static final Pattern PLAIN_WORDS = Pattern.compile("[\\p{L}\\p{M}]+( [\\p{L}\\p{M}\\d]+)*");
    private static final int LEAST_LETTERS = 3;

    static SoughtText of(String typed, List<Choice> allCountries) {
        var text = NUMBER.matcher(typed.strip().replaceAll("\\s+", " ")).replaceAll("$1.$2");
        if (LEFT_OUT.matcher(text).find()) {
            return new SoughtText(text, "", "", "", "");
        }
        if (!PLAIN_WORDS.matcher(text).matches() || text.matches("(?i).* or .*")) {
            return new SoughtText(text, text, "", "", "");
        }
        var words = Arrays.asList(text.split(" "));
        var named = named(words, allCountries);
        return new SoughtText(
                text,
                text,
                words.getLast().length() < LEAST_LETTERS ? "" : String.join(" & ", words) + ":*",
                named.stream()
                        .map(country -> "country" + country.value().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" | ")),
                words.stream()
                        .filter(word -> named.stream().noneMatch(country -> isIn(word, country)))
                        .collect(Collectors.joining(" ")));
    }

    /** The countries in whose names the most of these words are: of "Sri Lanka" one, of "Peru Bolivia" both. */
    private static List<Choice> named(List<String> words, List<Choice> allCountries) {
        var most = allCountries.stream()
                .mapToLong(one -> howMany(words, one))
                .max()
                .orElse(0);
        return most == 0
                ? List.of()
                : allCountries.stream()
                        .filter(one -> howMany(words, one) == most)
                        .toList();
    }

    private static long howMany(List<String> words, Choice country) {
        return words.stream().filter(word -> isIn(word, country)).count();
    }

    private static boolean isIn(String word, Choice country) {
        return word.length() >= LEAST_LETTERS
                && SoughtWords.of(country.label())
                        .words()
                        .containsAll(SoughtWords.of(word).words());
    }
}
