package org.clarion.letters.printing;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;

/** What the writer's printer holds. */
public enum Paper {
    A4("A4"),
    LETTER("8.5in 11in");

    private static final String THE_WORLD = "001";
    private static final int HEIGHT_OF_LETTER = 279; // millimetres, as CLDR says it

    private final String size;

    Paper(String size) {
        this.size = size;
    }

    public static Paper in(String country) {
        var usual = LocaleData.getPaperSize(new ULocale("und", country.isEmpty() ? THE_WORLD : country));
        return usual.getHeight() == HEIGHT_OF_LETTER ? LETTER : A4;
    }

    /** As CSS says it. */
    public String size() {
        return size;
    }
}
