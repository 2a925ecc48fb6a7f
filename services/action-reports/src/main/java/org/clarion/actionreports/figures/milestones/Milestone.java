package org.clarion.actionreports.figures.milestones;

import java.time.Instant;

/** So many were reported for the first time. */
public record Milestone(long reported, Instant reachedAt) {}
