package org.clarion.actionreports.tallies;

import java.time.Instant;
import java.util.UUID;

/** Paper of the same name, day and place that another tally has counted. */
record TallyClash(UUID tallyId, TallyCell place, int quantity, String countedBy, Instant countedAt) {}
