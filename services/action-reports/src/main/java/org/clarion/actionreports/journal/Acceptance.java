package org.clarion.actionreports.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What becomes of a report that somebody hands in. */
public sealed interface Acceptance {

    /** It is written, counted and will be told. */
    record Accepted(UUID reportId, Instant at) implements Acceptance {}

    /** We had it already; this is the answer the first one got. */
    record AlreadyAccepted(UUID reportId, Instant at) implements Acceptance {}

    /** Its key belongs to a report that says something else. Nothing was counted. */
    record Different(UUID reportId) implements Acceptance {}

    /** Too many at once, or the database is away. Nothing is promised; the same report may come again. */
    record Busy(Duration comeAgainAfter) implements Acceptance {}
}
