package org.clarion.actionreports.sheets;

import java.util.List;
import org.clarion.contracts.Sheet;

/** What programs and files call a sheet: always in English, and never so that it could be another sheet of its case. */
public final class SheetNumbers {

    private static final List<String> PLACES =
            List.of("", "Second ", "Third ", "Fourth ", "Fifth ", "Sixth ", "Seventh ", "Eighth ", "Ninth ", "Tenth ");

    private SheetNumbers() {}

    /** "UA 58/26", "Second UA 58/26". */
    public static String inEnglish(Sheet sheet) {
        var place = sheet.series() <= PLACES.size() ? PLACES.get(sheet.series() - 1) : sheet.series() + "th ";
        return place + "UA %d/%02d".formatted(sheet.counter(), sheet.year() % 100);
    }
}
