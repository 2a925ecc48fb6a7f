package org.clarion.actionreports.files;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clarion.contracts.Sheet;

/** An action's number as people write it: UA 58/26, 58.26, UA: 58/2026. */
record Numbers(int counter, int year) {

    private static final Pattern WRITTEN = Pattern.compile("(?:UA|AU)?[:\\s]*(\\d{1,4})\\s*[/.]\\s*(\\d{4}|\\d{2})");

    static String of(Sheet sheet) {
        return "UA %d/%02d".formatted(sheet.counter(), sheet.year() % 100);
    }

    static Optional<Numbers> read(String written) {
        var found = WRITTEN.matcher(written.strip().toUpperCase(Locale.ROOT));
        return found.matches()
                ? Optional.of(new Numbers(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)) % 100))
                : Optional.empty();
    }

    boolean isOf(Sheet sheet) {
        return sheet.counter() == counter && sheet.year() % 100 == year;
    }
}
