package org.clarion.actionreports.totals;

import java.time.Instant;

/** What the last self-check found. */
public record Check(int differing, Instant at) {}
