package org.clarion.letters.writing;

import java.util.Locale;
import java.util.stream.Stream;

/** The country a writer lives in, said once: many people type it after their town. */
final class Residence {

    private Residence() {}

    /** The country to write after this place; empty if the place already ends in it. */
    static String after(String place, String code, LetterLanguage language) {
        if (code.isEmpty()) {
            return "";
        }
        return names(code).anyMatch(name -> endsIn(place, name)) ? "" : language.country(code);
    }

    /** Whether a line says this country and nothing else. */
    static boolean isCountry(String line, String code) {
        var said = Words.of(line);
        return names(code).anyMatch(name -> Words.of(name).equals(said));
    }

    private static Stream<String> names(String code) {
        return Stream.of(
                        Stream.of(LetterLanguage.values()).map(each -> each.country(code)),
                        Stream.of(code, Locale.of("", code).getISO3Country()),
                        inItsOwnLanguages(code))
                .flatMap(each -> each);
    }

    private static Stream<String> inItsOwnLanguages(String code) {
        return Stream.of(Locale.getAvailableLocales())
                .filter(locale -> locale.getCountry().equals(code))
                .map(locale -> locale.getDisplayCountry(locale));
    }

    /** Whether the last part of a place is this: "Cusco, Peru" or "Schweiz / Suisse", but not "Ciudad de México". */
    private static boolean endsIn(String place, String name) {
        var last = Words.of(place.substring(Math.max(place.lastIndexOf(','), place.lastIndexOf('/')) + 1));
        return !last.words().isEmpty() && last.equals(Words.of(name));
    }
}
