package org.clarion.contracts;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** How somebody is forgotten: asked by the supporters service, done by every service, and each says so. */
public sealed interface ErasureEvent extends Event {

    UUID erasureId();

    @Override
    default UUID subject() {
        return erasureId();
    }

    /**
     * A person wants to be forgotten. Erase what you keep of them and say so; asked again, erase again.
     *
     * @param person all keyed pseudonyms of the address, encrypted under a key that the services derive from the one for
     *     pseudonyms, so that Kafka keeps nothing by which the person is known anywhere
     */
    @EventType("erasure.asked.v1")
    record ErasureAsked(UUID erasureId, String person, Instant at) implements ErasureEvent {}

    /**
     * A service has erased what it kept of the person.
     *
     * @param erased how many rows of which kind
     */
    @EventType("erasure.done.v1")
    record ErasureDone(UUID erasureId, String service, Map<String, Long> erased, Instant at) implements ErasureEvent {}
}
