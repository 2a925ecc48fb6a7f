package org.clarion.actionreports.figures.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What stands around the totals: the reports that came last, and those that are not in them. */
@ApplicationScoped
class AroundFigures {

    private final LatestReports reports;
    private final NotCounted aside;

    AroundFigures(LatestReports reports, NotCounted aside) {
        this.reports = reports;
        this.aside = aside;
    }

    List<LatestReport> latest(Collection<UUID> actions, int most) {
        return reports.of(actions, most);
    }

    NotCounted.Count setAside(UUID action) {
        return aside.of(action);
    }
}
