package org.clarion.outbox;

import java.time.Instant;
import java.util.Optional;

/** What is not yet told, and since when the oldest of it waits. */
public record Backlog(long waiting, Optional<Instant> oldest) {}
