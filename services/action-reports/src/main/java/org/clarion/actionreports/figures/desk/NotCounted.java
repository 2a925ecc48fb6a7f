package org.clarion.actionreports.figures.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.actionreports.journal.ReportStanding;
import org.clarion.actionreports.journal.ReportsNow;

/** How many reports of an action are not in its totals, and why. */
@ApplicationScoped
public class NotCounted {

    private final ReportsNow reports;

    NotCounted(ReportsNow reports) {
        this.reports = reports;
    }

    /**
     * @param held for a coordinator to look at
     * @param withdrawn by those who made them, whatever they were judged
     */
    public record Count(long held, long suspect, long invalid, long withdrawn) {

        public boolean isNone() {
            return held + suspect + invalid + withdrawn == 0;
        }
    }

    record Standing(ReportStanding standing, long many) {}

    /** An index knows them: they are few beside those that count. */
    public Count of(UUID action) {
        var many = reports
                .find(
                        "select standing, count(*) from ReportNow where actionId = ?1 and not counts group by standing",
                        action)
                .project(Standing.class)
                .stream()
                .collect(Collectors.toMap(Standing::standing, Standing::many));
        return new Count(
                many.getOrDefault(ReportStanding.HELD, 0L),
                many.getOrDefault(ReportStanding.SUSPECT, 0L),
                many.getOrDefault(ReportStanding.INVALID, 0L),
                many.getOrDefault(ReportStanding.WITHDRAWN, 0L));
    }
}
