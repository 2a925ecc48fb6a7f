package org.clarion.actionreports.tallies;

import java.time.Instant;
import java.time.LocalDate;

/** A line of a tally's history: who changed a figure when, and how it stood before. */
record TallyChange(Instant at, String byWhom, String kind, TallyCell place, int before, LocalDate dayBefore) {}
