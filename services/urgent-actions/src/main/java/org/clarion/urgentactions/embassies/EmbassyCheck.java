package org.clarion.urgentactions.embassies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** On which day somebody saw to it that an entry is right, and who. */
public record EmbassyCheck(LocalDate day, String by) {

    /** Whether it tells more than what we have. */
    boolean isNewerThan(@Nullable EmbassyCheck other) {
        return other == null || day.isAfter(other.day);
    }
}
