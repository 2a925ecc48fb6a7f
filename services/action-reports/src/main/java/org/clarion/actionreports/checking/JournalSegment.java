package org.clarion.actionreports.checking;

import java.time.Instant;
import org.clarion.actionreports.checking.Recount.Side;

/**
 * A stretch of an action's journal, by when its reports came in, and what it counted.
 *
 * @param until the first instant after it
 */
record JournalSegment(Instant since, Instant until, Side side, Instant countedAt) {}
