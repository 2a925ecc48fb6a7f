package org.clarion.urgentactions.sheets;

import java.time.Instant;
import java.util.UUID;

/** Actions for tests of other rooms. */
public final class UrgentActionOf {

    private UrgentActionOf() {}

    public static UrgentAction draft(Draft draft, Instant now) {
        return new UrgentAction(UUID.randomUUID(), draft, null, "noor", now);
    }
}
