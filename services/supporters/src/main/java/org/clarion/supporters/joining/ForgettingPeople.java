package org.clarion.supporters.joining;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;
import org.clarion.supporters.people.Supporters;
import org.jboss.logging.Logger;

/** Forgets sign-ups that nobody confirmed, and people whose end date has passed. */
@ApplicationScoped
class ForgettingPeople {

    private static final Logger LOG = Logger.getLogger(ForgettingPeople.class);
    private static final int AT_ONCE = 500;

    private final Supporters supporters;
    private final Outbox outbox;
    private final Clock clock;

    ForgettingPeople(Supporters supporters, Outbox outbox, Clock clock) {
        this.supporters = supporters;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "{supporters.forgetting-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        var now = clock.instant();
        var unconfirmed = supporters.forgetUnconfirmed(now);
        var past = supporters.pastTheirEnd(now, AT_ONCE);
        past.forEach(supporter -> supporter.leave(now).ifPresent(news -> outbox.tell(Topic.SUPPORTERS, news)));
        if (unconfirmed + past.size() > 0) {
            LOG.infof("Forgot %d unconfirmed sign-ups and %d people past their date", unconfirmed, past.size());
        }
    }
}
