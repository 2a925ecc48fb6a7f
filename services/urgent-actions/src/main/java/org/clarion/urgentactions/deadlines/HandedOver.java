package org.clarion.urgentactions.deadlines;

import java.time.Instant;
import java.util.UUID;

/**
 * An action came into other hands: said to the other rooms in the transaction that made it so.
 *
 * @param to what its new owner logs in with
 * @param note what they are told about it; may be empty
 */
public record HandedOver(UUID actionId, String to, String note, String by, Instant at) {}
