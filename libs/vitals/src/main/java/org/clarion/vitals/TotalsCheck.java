package org.clarion.vitals;

import java.time.Instant;
import java.util.Optional;

/** Where totals are checked, and what came of it. */
public interface TotalsCheck {

    /** The last check: when it ended, and in how many actions the totals did not agree. */
    record Found(Instant at, long disagreeing) {}

    Optional<Found> lastFound();
}
