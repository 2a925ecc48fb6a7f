package org.clarion.urgentactions.finding;

import com.ibm.icu.text.Transliterator;

/** A word as any keyboard has it: without capitals and accents, with the letters of its own script. "Łódź" is "lodz". */
final class PlainWord {

    private static final Transliterator PLAIN =
            Transliterator.getInstance("NFKD; [:Nonspacing Mark:] Remove; Latin-ASCII; NFC; Lower");

    private PlainWord() {}

    static String of(String word) {
        return PLAIN.transliterate(word);
    }
}
