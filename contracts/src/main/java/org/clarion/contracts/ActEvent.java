package org.clarion.contracts;

import java.time.Instant;
import java.util.UUID;

/** Who acted, told by whoever heard a person confirm it. The subject is the action. */
public sealed interface ActEvent extends Event {

    UUID actionId();

    @Override
    default UUID subject() {
        return actionId();
    }

    /**
     * A person confirmed that they acted on this action. It may be told more than once of one person.
     *
     * @param actor the keyed pseudonym of the person for this action alone: of the same person on another action it is
     *     another one, so that nobody without the key can follow a person from one action to the next
     */
    @EventType("supporter.acted.v1")
    record SupporterActed(UUID actionId, String actor, Instant at) implements ActEvent {}
}
