package org.clarion.setting;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;

/** What a reader's printer holds. */
public enum Paper {
    A4("A4"),
    LETTER("8.5in 11in");

    private static final String THE_WORLD = "001";
    private static final int HEIGHT_OF_LETTER = 279; // millimetres, as CLDR says it

    private final String size;

    Paper(String size) {
        this.size = size;
    }

    /** What is usual in a country (ISO 3166-1, two letters, or empty where none is known), by CLDR. */
    public static Paper in(String country) {
        var usual = LocaleData.getPaperSize(new ULocale("und", country.isEmpty() ? THE_WORLD : country));
        return usual.getHeight() == HEIGHT_OF_LETTER ? LETTER : A4;
    }

    /** As CSS says it. */
    public String size() {
        return size;
    }
}
