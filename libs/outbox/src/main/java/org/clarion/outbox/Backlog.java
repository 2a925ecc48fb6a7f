package org.clarion.outbox;

import java.time.Instant;
import java.util.Optional;

/** What is not yet told. */
record Backlog(long waiting, Optional<Instant> oldest) {}
