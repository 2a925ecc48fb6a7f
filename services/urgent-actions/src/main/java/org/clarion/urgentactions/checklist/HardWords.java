package org.clarion.urgentactions.checklist;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clarion.typed.OurLanguages;
import org.jspecify.annotations.Nullable;

/**
 * Words that no letter to an official should have: insults, threats, demands, politics. They stand in
 * {@code tone_*.properties}, by language; of other languages nothing is said.
 */
final class HardWords {

    /** A letter with or without its accent. */
    private static final Map<Character, String> ACCENTED = Map.of(
            'a', "[aáàâä]", 'e', "[eéèêë]", 'i', "[iíìîï]", 'o', "[oóòôö]", 'u', "[uúùûü]", 'n', "[nñ]", 'c', "[cç]",
            '\'', "['’]", '*', "\\p{L}*", 'ا', "[اأإآ]");

    private static final Map<String, Pattern> LISTS = OurLanguages.all().stream()
            .filter(language -> HardWords.class.getResource(file(language)) != null)
            .collect(Collectors.toUnmodifiableMap(Function.identity(), HardWords::list));

    private HardWords() {}

    /** Those in a text of this language, as they stand there, each once. */
    static List<String> in(String text, String language) {
        @Nullable Pattern list = LISTS.get(language);
        return list == null
                ? List.of()
                : list.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .results()
                        .map(MatchResult::group)
                        .map(found -> found.replaceAll("\\s+", " "))
                        .distinct()
                        .toList();
    }

    private static String file(String language) {
        return "tone_" + language + ".properties";
    }

    private static Pattern list(String language) {
        var lists = new Properties();
        try (var file = HardWords.class.getResourceAsStream(file(language));
                var text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            lists.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var phrases = lists.values().stream()
                .flatMap(list -> Arrays.stream(list.toString().split(",")))
                .map(String::strip)
                .map(HardWords::inAnySpelling)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + phrases + ")(?![\\p{L}\\p{N}])", CASE_INSENSITIVE | UNICODE_CASE);
    }

    private static String inAnySpelling(String phrase) {
        return Normalizer.normalize(phrase, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .chars()
                .mapToObj(
                        letter -> letter == ' ' ? "\\s+" : ACCENTED.getOrDefault((char) letter, quoted((char) letter)))
                .collect(Collectors.joining());
    }

    private static String quoted(char letter) {
        return Pattern.quote(String.valueOf(letter));
    }
}
