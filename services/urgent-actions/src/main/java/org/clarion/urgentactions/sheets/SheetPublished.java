package org.clarion.urgentactions.sheets;

import java.time.Instant;
import java.util.UUID;

/** An action reads differently to everybody: said to the other rooms in the transaction that made it so. */
public record SheetPublished(UUID actionId, long version, Draft draft, String by, Instant at) {}
