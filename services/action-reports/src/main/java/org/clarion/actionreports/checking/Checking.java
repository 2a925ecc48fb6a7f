package org.clarion.actionreports.checking;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.checking.CheckRows.Due;

/** One round of checks: whatever has moved or looks odd is counted again. */
@ApplicationScoped
class Checking {

    private final CheckRows rows;
    private final Recounting recounting;
    private final ReportsConfig config;
    private final Clock clock;

    Checking(CheckRows rows, Recounting recounting, ReportsConfig config, Clock clock) {
        this.rows = rows;
        this.recounting = recounting;
        this.config = config;
        this.clock = clock;
    }

    /** Gives what nobody has been told of yet. */
    List<Found> round() throws SQLException {
        for (var action : rows.due(clock.instant(), config.recountAtLeastEvery())) {
            check(action);
        }
        rows.checked(clock.instant());
        return rows.untold(clock.instant());
    }

    private void check(Due action) throws SQLException {
        var began = clock.instant();
        var differences = recounting.of(action.actionId(), counted -> {}).differences();
        var now = clock.instant();
        if (differences.isEmpty()) {
            rows.agrees(action, now, Duration.between(began, now));
        } else {
            rows.differs(action.actionId(), differences, now);
        }
    }
}
