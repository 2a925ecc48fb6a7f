package org.clarion.outbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Event;
import org.clarion.contracts.Topic;

/** What a service can tell anew of a topic from its own rows, should everything told there be lost. */
public interface Recollection {

    /** A part of it, and where the next begins; nowhere when it was the last. */
    record Portion(List<? extends Event> events, Optional<UUID> upTo) {}

    Topic topic();

    /**
     * The next after this id, in order. Called in a transaction, which has to lock the rows it reads: what is told anew
     * must not come after a change that it does not know of.
     */
    Portion after(UUID upTo, int most);
}
