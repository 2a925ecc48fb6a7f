package org.clarion.urgentactions.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The groups of the board, in the order in which somebody has to see to them, which is the order of their deadlines. */
public enum BoardGroup {
    /** It ended a good while ago, and nobody has said how it turned out. */
    OVERDUE,
    /** It ended, and nobody has said yet how it turned out. */
    OVER,
    /** Its last day is today, where it happens. */
    TODAY,
    /** Within seven days. */
    WEEK,
    LATER;

    private static final int A_WEEK = 7;

    /**
     * Where a live action belongs.
     *
     * @param zone of the deadline: its days are counted there
     * @param within after which time an outcome is overdue
     */
    static BoardGroup of(Instant endsAt, ZoneId zone, Instant now, Duration within) {
        if (!endsAt.isAfter(now)) {
            return endsAt.plus(within).isAfter(now) ? OVER : OVERDUE;
        }
        var days = ChronoUnit.DAYS.between(
                LocalDate.ofInstant(now, zone), LocalDate.ofInstant(endsAt.minusNanos(1), zone));
        return days == 0 ? TODAY : days <= A_WEEK ? WEEK : LATER;
    }

    /** Its name in addresses, and the id of its heading. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether people can still act. */
    public boolean isAhead() {
        return compareTo(TODAY) >= 0;
    }
}
