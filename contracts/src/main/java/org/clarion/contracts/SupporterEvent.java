package org.clarion.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the supporters service tells. A person is known to others by the keyed pseudonym of the address only.
 */
public sealed interface SupporterEvent extends Event {

    UUID supporterId();

    String pseudonym();

    @Override
    default UUID subject() {
        return supporterId();
    }

    /** The person pressed the button on the confirmation page. From now on they may be written to. */
    @EventType("supporter.confirmed.v1")
    record SupporterConfirmed(
            UUID supporterId,
            String pseudonym,
            String language,
            @Nullable String country,
            Instant at) implements SupporterEvent {}

    /** The person left the network. Stop writing to them. */
    @EventType("supporter.left.v1")
    record SupporterLeft(UUID supporterId, String pseudonym, Instant at) implements SupporterEvent {}
}
