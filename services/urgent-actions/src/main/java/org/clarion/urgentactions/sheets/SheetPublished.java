package org.clarion.urgentactions.sheets;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An action reads differently to everybody: said to the other rooms in the transaction that made it so.
 *
 * @param words what changed, as everybody may read it, by language
 */
public record SheetPublished(
        UUID actionId, long version, Draft draft, String by, Instant at, Map<String, String> words) {}
