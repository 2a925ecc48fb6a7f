package org.clarion.urgentactions.deadlines.reminding;

import java.util.List;

/**
 * What a morning's mail says.
 *
 * @param checks titles of drafts that wait for a check by the reader, with where to do it
 */
public record DayAhead(
        String name,
        List<DeadlineLine> today,
        List<DeadlineLine> week,
        List<DeadlineLine> over,
        List<CheckLine> checks,
        String board,
        String wishes,
        String language) {

    /** A draft that waits for a check. */
    public record CheckLine(String title, String link) {}

    /** How many end today. */
    public int ending() {
        return today.size();
    }

    /** How many lack an outcome. */
    public int owed() {
        return over.size();
    }

    boolean isEmpty() {
        return today.isEmpty() && week.isEmpty() && over.isEmpty() && checks.isEmpty();
    }
}
