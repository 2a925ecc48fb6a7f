package org.clarion.actionreports.checking;

import java.time.Instant;
import java.util.UUID;
import org.clarion.actionreports.checking.Differences.Source;

/** A figure that did not agree with the journal when it was last looked at. */
record FoundDifference(UUID actionId, Source source, String place, Difference difference, Instant at) {}
