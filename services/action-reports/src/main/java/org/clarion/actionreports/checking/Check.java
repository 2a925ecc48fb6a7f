package org.clarion.actionreports.checking;

import java.time.Instant;

/** What the last self-check found. */
public record Check(int differing, Instant at) {}
