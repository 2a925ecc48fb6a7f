package org.clarion.actionreports.counts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What stands around the totals: the reports that came last, and those that are not in them. */
@ApplicationScoped
class Around {

    private final LatestReports reports;
    private final SetAside aside;

    Around(LatestReports reports, SetAside aside) {
        this.reports = reports;
        this.aside = aside;
    }

    List<Latest> latest(Collection<UUID> actions, int most) {
        return reports.of(actions, most);
    }

    SetAside.Count setAside(UUID action) {
        return aside.of(action);
    }
}
