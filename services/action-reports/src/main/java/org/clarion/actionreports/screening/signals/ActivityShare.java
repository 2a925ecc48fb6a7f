package org.clarion.actionreports.screening.signals;

import java.time.Instant;

/**
 * What some reports of an hour have in common.
 *
 * @param before how many had it in the week before
 * @param busiestMinute how many came within one minute
 * @param since when the first of the hour came, and {@code last} when its last did
 */
public record ActivityShare(String about, long reports, long before, long busiestMinute, Instant since, Instant last) {}
