package org.clarion.actionreports.checking;

import java.time.Instant;

/** What the last self-check found. */
public record SelfCheckResult(int differing, Instant at) {}
