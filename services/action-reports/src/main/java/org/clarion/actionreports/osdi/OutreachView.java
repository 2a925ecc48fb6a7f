package org.clarion.actionreports.osdi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.osdi.Outreach.Verification;
import org.clarion.actionreports.sheets.ActionSheet;

/** An outreach with its links, as a client sees it. */
@ApplicationScoped
class OutreachView {

    private final Hal hal;

    OutreachView(Hal hal) {
        this.hal = hal;
    }

    static String path(ActionSheet appeal) {
        return Campaign.path(appeal) + "/outreaches";
    }

    ObjectNode of(ActionSheet appeal, Outreach outreach) {
        var node = outreach.in(Hal.node());
        var targets = node.putArray("targets");
        appeal.target(outreach.deed().targetId()).map(Campaign::target).ifPresent(targets::add);
        node.set("_links", links(appeal, outreach));
        return node;
    }

    /** The same for the first answer and for every replay of it. */
    ObjectNode accepted(ActionSheet appeal, Outreach outreach, boolean whole) {
        if (whole) {
            return of(appeal, outreach);
        }
        var brief = Hal.node();
        brief.set("identifiers", outreach.in(Hal.node()).get("identifiers"));
        brief.set("_links", links(appeal, outreach));
        return brief;
    }

    static Outreach fresh(Report report, UUID reportId, Instant at) {
        return new Outreach(reportId, names(report), report.deed(), at, at, Verification.REPORTED, null);
    }

    private static List<String> names(Report report) {
        return Stream.concat(Stream.of(report.key()), report.otherNames().stream())
                .toList();
    }

    private ObjectNode links(ActionSheet appeal, Outreach outreach) {
        var links = hal.links(path(appeal) + "/" + outreach.reportId());
        links.set("osdi:advocacy_campaign", hal.link(Campaign.path(appeal)));
        return links;
    }
}
