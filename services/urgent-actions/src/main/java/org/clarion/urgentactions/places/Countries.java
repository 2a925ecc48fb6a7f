package org.clarion.urgentactions.places;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clarion.typed.CountryList;

/** Finds the countries a text speaks of, in the languages sheets are written in, with or without their accents. */
public final class Countries {

    private static final Pattern NAMES = NamePattern.of(CountryNames.CODES.keySet(), 0);
    private static final int ACRONYM = 4;

    private Countries() {}

    /** A country named in a text: its code, and where its name stands there. */
    record Named(String code, int start, int end) {}

    /** ISO codes in the order they are mentioned, as often as they are. */
    public static List<String> mentionedIn(String text) {
        return in(text).map(Named::code).toList();
    }

    /** The text without the names of countries. */
    public static String without(String text) {
        var rest = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFC));
        in(text).toList().reversed().forEach(name -> rest.replace(name.start(), name.end(), " "));
        return rest.toString();
    }

    /** The countries these words are probably a slip for, none when they name one or are like none. */
    public static Set<String> near(String words) {
        return Misspelt.near(words);
    }

    public static boolean exists(String code) {
        return CountryList.has(code);
    }

    static Stream<Named> in(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return NAMES.matcher(CountryNames.folded(text))
                .results()
                .filter(found -> isWrittenAsAName(composed.substring(found.start(), found.end())))
                .map(Countries::named)
                .filter(named -> !named.code().equals(CountryNames.NONE));
    }

    private static Named named(MatchResult found) {
        return new Named(CountryNames.CODES.getOrDefault(found.group(), CountryNames.NONE), found.start(), found.end());
    }

    // A turkey is no country, and "us" is not the United States.
    private static boolean isWrittenAsAName(String written) {
        return written.length() < ACRONYM
                ? written.equals(written.toUpperCase(Locale.ROOT))
                : !Character.isLowerCase(written.charAt(0));
    }
}
