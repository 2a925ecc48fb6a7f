package org.clarion.actionreports.checking;

import java.time.Instant;
import java.util.UUID;

/** A figure that did not agree with the journal when it was last looked at. */
record Found(UUID actionId, String place, Difference difference, Instant at) {}
