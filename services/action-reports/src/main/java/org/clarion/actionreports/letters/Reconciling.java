package org.clarion.actionreports.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.TreeMap;
import java.util.UUID;
import org.clarion.actionreports.checking.Difference;
import org.clarion.actionreports.checking.Differences;
import org.clarion.actionreports.journal.ReportsNow;
import org.clarion.contracts.LedgerEvent.LedgerStated;
import org.clarion.contracts.ReportEvent.Origin;

/** Compares what the letters' ledger says of an action with what we have heard of its letters, one by one. */
@ApplicationScoped
class Reconciling {

    private record Letters(long sent, long delivered, long bounced) {}

    private final ReportsNow reports;
    private final Differences differences;
    private final Clock clock;

    Reconciling(ReportsNow reports, Differences differences, Clock clock) {
        this.reports = reports;
        this.differences = differences;
        this.clock = clock;
    }

    /** Everything told before the statement has been heard: the subject is the same, so the order is. */
    void compare(LedgerStated stated) {
        var heard = heard(stated.actionId());
        var found = new TreeMap<String, Difference>();
        note(found, "letters sent", heard.sent(), stated.sent());
        note(found, "letters delivered", heard.delivered(), stated.delivered());
        note(found, "letters come back", heard.bounced(), stated.bounced());
        differences.found(stated.actionId(), Differences.Source.LEDGER, found, clock.instant());
    }

    private static void note(TreeMap<String, Difference> found, String place, long heard, long stated) {
        if (heard != stated) {
            found.put(place, new Difference(String.valueOf(heard), String.valueOf(stated)));
        }
    }

    private Letters heard(UUID action) {
        var letters = "actionId = ?1 and origin = ?2";
        return new Letters(
                reports.count(letters, action, Origin.LETTER),
                reports.count(letters + " and hasArrived", action, Origin.LETTER),
                reports.count(letters + " and hasComeBack", action, Origin.LETTER));
    }
}
