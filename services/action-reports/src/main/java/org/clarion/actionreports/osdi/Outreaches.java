package org.clarion.actionreports.osdi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.actionreports.journal.totals.TotalsStanding;
import org.clarion.actionreports.sheets.ActionSheets;

/** Reports and totals in the words of OSDI, as the API shows them, for whoever else speaks it. */
@ApplicationScoped
public class Outreaches {

    private final ActionSheets appeals;
    private final OutreachRows rows;
    private final OutreachView view;
    private final Hal hal;

    Outreaches(ActionSheets appeals, OutreachRows rows, OutreachView view, Hal hal) {
        this.appeals = appeals;
        this.rows = rows;
        this.view = view;
        this.hal = hal;
    }

    /** These reports of one action, as they are now; nothing for an action we do not know. */
    public Map<UUID, ObjectNode> of(UUID action, Collection<UUID> reports) {
        return appeals.of(action)
                .map(appeal -> rows.of(action, reports).stream()
                        .collect(Collectors.toMap(Outreach::reportId, one -> view.of(appeal, one))))
                .orElseGet(Map::of);
    }

    /** Where an action stands. */
    public ObjectNode totals(TotalsStanding standing) {
        var totals = Campaign.totals(standing);
        totals.set("_links", linkTo(standing.actionId()));
        return totals;
    }

    /** Where an action is. */
    public ObjectNode linkTo(UUID action) {
        var links = Hal.node();
        links.set("osdi:advocacy_campaign", hal.link(Campaign.path(action)));
        return links;
    }
}
