package org.clarion.urgentactions.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether number, day of issue and deadline of a sheet can all be right. In January last year's figure is soon written. */
final class Consistency {

    private Consistency() {}

    static void check(SheetNumber number, Front front, @Nullable LocalDate deadline, SheetDoubts doubts) {
        var issued = front.issued().orElse(null);
        if (number.counter() == 0 || issued == null) {
            return;
        }
        var first = number.series() == 1;
        if (number.year() > issued.getYear() || first && number.year() < issued.getYear()) {
            doubts.about("number", new Oddity.YearOfTheNumber(number.year(), issued, deadline));
            doubts.about("actUntil", new Oddity.YearsDisagree(number.year(), issued, deadline));
        } else if (deadline != null && deadline.isAfter(issued.plusYears(1))) {
            doubts.about("actUntil", new Oddity.YearTooLate(issued));
        }
    }
}
