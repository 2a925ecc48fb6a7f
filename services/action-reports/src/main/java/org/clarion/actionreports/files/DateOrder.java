package org.clarion.actionreports.files;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How days are written in a list. 2026-11-21 is always understood; 03/04 only by who says which is the month. */
enum DateOrder {
    YEAR_FIRST("uuuu-M-d"),
    DAY_FIRST("d/M/uuuu"),
    MONTH_FIRST("M/d/uuuu");

    private final DateTimeFormatter form;

    DateOrder(String pattern) {
        this.form = DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    static Optional<DateOrder> named(@Nullable String name) {
        return List.of(values()).stream().filter(one -> one.name().equals(name)).findFirst();
    }

    Optional<LocalDate> read(String cell) {
        var written = Spreadsheet.withoutTime(cell);
        var plain = this == YEAR_FIRST ? written : written.replace('.', '/').replace('-', '/');
        return YEAR_FIRST.parsed(written).or(() -> parsed(plain));
    }

    private Optional<LocalDate> parsed(String written) {
        try {
            return Optional.of(LocalDate.parse(written, form));
        } catch (DateTimeParseException odd) {
            return Optional.empty();
        }
    }
}
