package org.clarion.outbox;

import java.time.Instant;
import java.util.UUID;

/** An event on its way out of the database. */
record Entry(long position, UUID id, String topic, UUID subject, String type, String payload, Instant happenedAt) {}
