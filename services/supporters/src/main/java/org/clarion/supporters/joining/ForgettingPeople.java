package org.clarion.supporters.joining;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;
import org.clarion.supporters.acts.SupporterActs;
import org.clarion.supporters.cases.FollowedCases;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.Supporters;
import org.jboss.logging.Logger;

/** Forgets sign-ups that nobody confirmed, people whose end date has passed, and who acted long ago. */
@ApplicationScoped
class ForgettingPeople {

    private static final Logger LOG = Logger.getLogger(ForgettingPeople.class);
    private static final int AT_ONCE = 500;

    private final Supporters supporters;
    private final SupporterActs acts;
    private final FollowedCases cases;
    private final Outbox outbox;
    private final Clock clock;

    ForgettingPeople(Supporters supporters, SupporterActs acts, FollowedCases cases, Outbox outbox, Clock clock) {
        this.supporters = supporters;
        this.acts = acts;
        this.cases = cases;
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
        past.stream().map(Supporter::id).forEach(acts::forget);
        past.stream().map(Supporter::id).forEach(cases::forgetThoseOf);
        cases.forgetPast(now);
        acts.forgetPast();
        if (unconfirmed + past.size() > 0) {
            LOG.infof("Forgot %d unconfirmed sign-ups and %d people past their date", unconfirmed, past.size());
        }
    }
}
