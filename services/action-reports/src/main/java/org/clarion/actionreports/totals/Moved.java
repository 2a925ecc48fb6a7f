package org.clarion.actionreports.totals;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a transaction has done to totals: for whoever observes it, inside the transaction or after its success. */
public record Moved(List<Movement> movements) {

    /** Where an action stands now, and what was reported before. */
    public record Movement(Standing now, long reportedBefore) {}

    static Moved by(Tally tally, Map<UUID, Standing> standings) {
        return new Moved(tally.actions().stream()
                .map(standings::get)
                .map(now -> new Movement(now, now.total().reported() - tally.reported(now.actionId())))
                .toList());
    }
}
