package org.clarion.supporters.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;
import org.clarion.supporters.acts.SupporterActs;
import org.clarion.supporters.cases.FollowedCases;
import org.clarion.supporters.consents.ConsentSource;
import org.clarion.supporters.consents.Consents;
import org.clarion.supporters.newsletters.Newsletters;
import org.clarion.supporters.people.Supporters;

/** Leaving, in one transaction: the person is erased and the others are told to stop. */
@ApplicationScoped
class Leaving {

    private final Supporters supporters;
    private final SupporterActs acts;
    private final FollowedCases cases;
    private final Newsletters newsletters;
    private final Consents consents;
    private final Outbox outbox;
    private final Clock clock;

    Leaving(
            Supporters supporters,
            SupporterActs acts,
            FollowedCases cases,
            Newsletters newsletters,
            Consents consents,
            Outbox outbox,
            Clock clock) {
        this.supporters = supporters;
        this.acts = acts;
        this.cases = cases;
        this.newsletters = newsletters;
        this.consents = consents;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Leaving twice is no news, and who is unknown has left already. */
    @Transactional
    void leave(UUID id) {
        supporters
                .forDeed(id)
                .flatMap(supporter -> supporter.leave(clock.instant()))
                .ifPresent(news -> outbox.tell(Topic.SUPPORTERS, news));
        acts.forget(id);
        cases.forgetThoseOf(id);
        newsletters.forget(id);
        consents.withdrawnAll(id, ConsentSource.MAIL);
    }
}
