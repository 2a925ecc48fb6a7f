package org.clarion.urgentactions.filing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** On which day somebody saw to it that an entry is right, and who. */
public record EntryCheck(LocalDate day, String by) {

    /** Whether it tells more than what we have. */
    public boolean isNewerThan(@Nullable EntryCheck other) {
        return other == null || day.isAfter(other.day);
    }
}
