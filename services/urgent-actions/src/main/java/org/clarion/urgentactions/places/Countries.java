package org.clarion.urgentactions.places;

import static java.util.Comparator.comparingInt;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clarion.typed.CountryList;

/** Finds the countries a text speaks of, in English or Spanish, with or without their accents. */
public final class Countries {

    private static final Map<String, String> CODES = codesByName();
    // The longest name first, so that "Papua New Guinea" is never read as "Guinea".
    private static final Pattern NAMES = Pattern.compile(CODES.keySet().stream()
            .sorted(comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));

    private Countries() {}

    /** ISO codes in the order they are mentioned, as often as they are. */
    public static List<String> mentionedIn(String text) {
        return NAMES.matcher(folded(text))
                .results()
                .map(found -> CODES.get(found.group()))
                .toList();
    }

    public static boolean exists(String code) {
        return CountryList.has(code);
    }

    /** Every country with its English name, in the order of the names. */
    public static Map<String, String> named() {
        return CountryList.inOrder(Locale.ENGLISH).stream()
                .collect(Collectors.toMap(
                        code -> code,
                        code -> CountryList.name(code, Locale.ENGLISH),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private static Map<String, String> codesByName() {
        var codes = new HashMap<String, String>();
        for (var code : CountryList.all()) {
            for (var language : List.of(Locale.ENGLISH, Locale.of("es"))) {
                codes.put(folded(CountryList.name(code, language)), code);
            }
        }
        codes.putAll(Map.of("usa", "US", "united states of america", "US", "u.s.a.", "US", "estados unidos", "US"));
        codes.putAll(Map.of("uk", "GB", "great britain", "GB", "ivory coast", "CI", "burma", "MM", "turkey", "TR"));
        codes.putAll(Map.of("democratic republic of the congo", "CD", "drc", "CD", "republic of korea", "KR"));
        codes.putAll(Map.of("czech republic", "CZ", "swaziland", "SZ", "palestine", "PS", "hong kong", "HK"));
        return codes;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
