package org.clarion.letters.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;

/**
 * Erases what somebody wrote and who they are, whenever they want it. What went to officials stays counted, by nobody; what
 * still waits does not go, and is in no total.
 */
@ApplicationScoped
public class ErasingManuscripts {

    private final Manuscripts manuscripts;
    private final Letters letters;
    private final Outbox outbox;
    private final Clock clock;

    ErasingManuscripts(Manuscripts manuscripts, Letters letters, Outbox outbox, Clock clock) {
        this.manuscripts = manuscripts;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Once it is gone, this changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID manuscriptId) {
        manuscripts.hold(manuscriptId).ifPresent(manuscript -> {
            letters.allOf(manuscript).stream()
                    .map(Letter::id)
                    .sorted()
                    .flatMap(id -> letters.hold(id).stream())
                    .flatMap(letter -> letter.forgotten(clock.instant()).stream())
                    .forEach(news -> outbox.tell(Topic.LETTERS, news));
            letters.forgetUnconfirmed(manuscript);
            manuscripts.delete(manuscript);
        });
    }
}
