package org.clarion.urgentactions.filing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The day on which an entry was checked, as somebody wrote it.
 *
 * @param day nothing where there is none, or none that makes sense
 */
public record CheckedDay(@Nullable LocalDate day, Trouble trouble) {

    /** What is wrong with it. */
    public enum Trouble {
        NONE,
        NO_DAY,
        AHEAD
    }

    /** @param written as 2027-01-09; empty is no day, and nothing is wrong with that */
    public static CheckedDay read(String written, LocalDate today) {
        if (written.isEmpty()) {
            return new CheckedDay(null, Trouble.NONE);
        }
        try {
            var day = LocalDate.parse(written);
            if (written.matches("(19|20)\\d\\d-.*")) {
                return new CheckedDay(day, day.isAfter(today) ? Trouble.AHEAD : Trouble.NONE);
            }
        } catch (DateTimeParseException noDay) {
            // 30 February: the sentence is the same
        }
        return new CheckedDay(null, Trouble.NO_DAY);
    }
}
