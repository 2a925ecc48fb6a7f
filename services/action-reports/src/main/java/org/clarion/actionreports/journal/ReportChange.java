package org.clarion.actionreports.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody did to a report that was in the journal.
 *
 * @param kind as {@link Amendment.Answered#kind} says it
 * @param before what the report said until then
 */
public record ReportChange(UUID reportId, Instant at, String byWhom, String kind, ReportedAct before) {}
