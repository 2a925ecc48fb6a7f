package org.clarion.actionreports.checking;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.checking.CheckRows.Due;
import org.clarion.actionreports.checking.Differences.Source;
import org.clarion.actionreports.journal.totals.Totals;

/**
 * One round of checks: whatever has moved or looks odd is counted again. What agrees is told once more, so that a copy
 * that went wrong elsewhere is found and mended there.
 */
@ApplicationScoped
class CheckRound {

    private final CheckRows rows;
    private final Recounting recounting;
    private final Differences differences;
    private final Totals totals;
    private final Clock clock;

    CheckRound(CheckRows rows, Recounting recounting, Differences differences, Totals totals, Clock clock) {
        this.rows = rows;
        this.recounting = recounting;
        this.differences = differences;
        this.totals = totals;
        this.clock = clock;
    }

    List<Due> due() {
        return rows.due(clock.instant());
    }

    void ended() {
        rows.checked(clock.instant());
    }

    /** Whether all agreed. */
    boolean check(Due action) throws SQLException {
        var began = clock.instant();
        var found = recount(action.actionId()).differences();
        var now = clock.instant();
        differences.found(action.actionId(), Source.JOURNAL, found, now);
        if (found.isEmpty()) {
            rows.agrees(action, now, Duration.between(began, now));
            totals.tellAgain(action.actionId());
        }
        return found.isEmpty();
    }

    /** No alarm but by the whole journal. */
    private Recount recount(UUID action) throws SQLException {
        var quick = recounting.ofWhatMoved(action);
        return quick.agrees() ? quick : recounting.of(action, counted -> {});
    }
}
