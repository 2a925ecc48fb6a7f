package org.clarion.actionreports.checking;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.checking.CheckRows.Due;
import org.clarion.actionreports.checking.Differences.Source;

/** One round of checks: whatever has moved or looks odd is counted again. */
@ApplicationScoped
class Checking {

    private final CheckRows rows;
    private final Recounting recounting;
    private final Differences differences;
    private final ReportsConfig config;
    private final Clock clock;

    Checking(CheckRows rows, Recounting recounting, Differences differences, ReportsConfig config, Clock clock) {
        this.rows = rows;
        this.recounting = recounting;
        this.differences = differences;
        this.config = config;
        this.clock = clock;
    }

    /** Gives what nobody has been told of yet. */
    List<Found> round() throws SQLException {
        for (var action : rows.due(clock.instant(), config.recountAtLeastEvery())) {
            check(action);
        }
        rows.checked(clock.instant());
        return differences.untold(clock.instant());
    }

    private void check(Due action) throws SQLException {
        var began = clock.instant();
        var found = recounting.of(action.actionId(), counted -> {}).differences();
        var now = clock.instant();
        differences.found(action.actionId(), Source.JOURNAL, found, now);
        if (found.isEmpty()) {
            rows.agrees(action, now, Duration.between(began, now));
        }
    }
}
