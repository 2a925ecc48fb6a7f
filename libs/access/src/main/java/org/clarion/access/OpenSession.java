package org.clarion.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A log-in that goes on, in as many cookies as it takes.
 *
 * @param id by which it can be ended
 * @param endsAt when it is over, however often its cookie was renewed
 */
public record OpenSession(UUID id, String name, Set<String> roles, Instant endsAt) {}
