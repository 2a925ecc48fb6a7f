package org.clarion.actionreports.journal.totals;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a transaction has done to totals: for whoever observes it, inside the transaction or after its success. */
public record TotalsMoved(List<Movement> movements) {

    /** Where an action stands now, and what was reported before. */
    public record Movement(TotalsStanding now, long reportedBefore) {}

    static TotalsMoved by(TotalsChange tally, Map<UUID, TotalsStanding> standings) {
        return new TotalsMoved(tally.actions().stream()
                .map(standings::get)
                .map(now -> new Movement(now, now.total().reported() - tally.reported(now.actionId())))
                .toList());
    }
}
