package org.clarion.urgentactions.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** Sheets in the real format about invented people. */
public final class Sheets {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate LATER = LocalDate.of(2026, 11, 29);

    private Sheets() {}

    public static String pasted(String name) {
        try (var sheet = Sheets.class.getResourceAsStream("/sheets/" + name + ".txt")) {
            return new String(sheet.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The librarian's sheet with some of its words changed: each pair is what stands there and what shall. */
    static SheetReading librarian(String... changes) {
        return new SheetReader().read(librarianText(changes), LATER);
    }

    static String librarianText(String... changes) {
        var sheet = pasted("librarian-of-ypehu");
        for (var at = 0; at < changes.length; at += 2) {
            if (!sheet.contains(changes[at])) {
                throw new IllegalArgumentException("no such words in the sheet: " + changes[at]);
            }
            sheet = sheet.replace(changes[at], changes[at + 1]);
        }
        return sheet;
    }

    static List<Oddity> doubts(SheetReading reading, String field) {
        return reading.doubts().stream()
                .filter(doubt -> doubt.field().equals(field))
                .map(Doubt::about)
                .toList();
    }

    static SheetReading readLater(String name) {
        return new SheetReader().read(pasted(name), LATER);
    }

    static SheetReading read(String name) {
        return new SheetReader().read(pasted(name), TODAY);
    }
}
