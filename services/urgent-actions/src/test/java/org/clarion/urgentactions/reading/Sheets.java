package org.clarion.urgentactions.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** Sheets in the real format about invented people. */
public final class Sheets {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Sheets() {}

    public static String pasted(String name) {
        try (var sheet = Sheets.class.getResourceAsStream("/sheets/" + name + ".txt")) {
            return new String(sheet.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static SheetReading read(String name) {
        return new SheetReader().read(pasted(name), TODAY);
    }
}
