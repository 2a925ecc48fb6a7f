package org.clarion.forgetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import org.clarion.contracts.ErasureEvent.ErasureAsked;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;
import org.clarion.privacy.SealedNames;

/** Asks every service to erase a person; it may be asked as often as it takes. */
@ApplicationScoped
public class ErasureRequests {

    static final String PURPOSE = "erasing";

    /** Longer than Kafka keeps it ({@link Topic#ERASURES}). */
    private static final Duration OPENS_FOR = Duration.ofDays(7);

    private final SealedNames names;
    private final Outbox outbox;
    private final Clock clock;

    ErasureRequests(SealedNames names, Outbox outbox, Clock clock) {
        this.names = names;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void ask(UUID erasureId, Collection<String> person) {
        var now = clock.instant();
        outbox.tell(Topic.ERASURES, new ErasureAsked(erasureId, names.seal(PURPOSE, person, now.plus(OPENS_FOR)), now));
    }
}
