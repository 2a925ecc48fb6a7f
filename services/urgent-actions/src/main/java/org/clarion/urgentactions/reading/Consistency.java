package org.clarion.urgentactions.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether number, day of issue and deadline of a sheet can all be right. In January last year's figure is soon written. */
final class Consistency {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Consistency() {}

    static void check(SheetNumber number, Front front, @Nullable LocalDate deadline, Doubts doubts) {
        var issued = front.issued().orElse(null);
        if (number.counter() == 0 || issued == null) {
            return;
        }
        var first = number.series() == 1;
        if (number.year() > issued.getYear() || first && number.year() < issued.getYear()) {
            doubts.about(
                    "number",
                    "The number is of %d, but the sheet was issued on %s%s. Is one of the years a slip?"
                            .formatted(number.year(), said(issued), until(deadline)));
            doubts.about(
                    "actUntil",
                    "Number, day of issue and deadline disagree: %02d, %02d and %s."
                            .formatted(
                                    number.year() % 100,
                                    issued.getYear() % 100,
                                    deadline == null ? "none" : "%02d".formatted(deadline.getYear() % 100)));
        } else if (deadline != null && deadline.isAfter(issued.plusYears(1))) {
            doubts.about(
                    "actUntil",
                    "This is more than a year after the day of issue, " + said(issued) + ". A year too late?");
        }
    }

    private static String until(@Nullable LocalDate deadline) {
        return deadline == null ? "" : " and asks to act until " + said(deadline);
    }

    static String said(LocalDate day) {
        return DAY.format(day);
    }
}
