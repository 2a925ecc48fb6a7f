package org.clarion.letters.writing;

import java.util.Locale;
import java.util.stream.Stream;

/** The country a writer lives in, said once: many people type it after their town. */
final class Residence {

    private Residence() {}

    /** The country to write after this place; empty if the place already ends in it. */
    static String after(String place, String code, LetterLanguage language) {
        var names = Stream.concat(
                Stream.of(LetterLanguage.values()).map(each -> each.country(code)),
                Stream.of(code, Locale.of("", code).getISO3Country()));
        return names.anyMatch(name -> endsIn(place, name)) ? "" : language.country(code);
    }

    /** Whether the last part of a place is this: "Cusco, Peru", but not "Ciudad de México". */
    static boolean endsIn(String place, String name) {
        var last = Words.of(place.substring(place.lastIndexOf(',') + 1));
        return !last.words().isEmpty() && last.equals(Words.of(name));
    }
}
