package org.clarion.supporters.joining;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;
import org.clarion.supporters.acts.SupporterActs;
import org.clarion.supporters.cases.FollowedCases;
import org.clarion.supporters.consents.Consents;
import org.clarion.supporters.newsletters.Newsletters;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.Supporters;
import org.clarion.turns.Portions;
import org.jboss.logging.Logger;

/** Forgets sign-ups that nobody confirmed, people whose end date has passed, and who acted long ago. */
@ApplicationScoped
class ForgettingPeople {

    private static final Logger LOG = Logger.getLogger(ForgettingPeople.class);
    private static final int AT_ONCE = 500;

    private final Supporters supporters;
    private final SupporterActs acts;
    private final FollowedCases cases;
    private final Newsletters newsletters;
    private final Consents consents;
    private final Outbox outbox;
    private final Clock clock;

    ForgettingPeople(
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

    @Scheduled(every = "{supporters.forgetting-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        forget(AT_ONCE);
    }

    void forget(int atOnce) {
        var now = clock.instant();
        var unconfirmed = Portions.all(atOnce, most -> supporters.forgetUnconfirmed(now, most));
        var past = Portions.all(atOnce, most -> forgetPast(now, most));
        Portions.all(atOnce, most -> supporters.forgetSignUpsBeside(now, most));
        Portions.all(atOnce, most -> cases.forgetPast(now, most));
        Portions.all(atOnce, acts::forgetPast);
        QuarkusTransaction.requiringNew().run(consents::lapse);
        if (unconfirmed + past > 0) {
            LOG.infof("Forgot %d unconfirmed sign-ups and %d people past their date", unconfirmed, past);
        }
    }

    private int forgetPast(Instant now, int most) {
        var past = supporters.pastTheirEnd(now, most);
        past.forEach(supporter -> supporter.leave(now).ifPresent(news -> outbox.tell(Topic.SUPPORTERS, news)));
        past.stream().map(Supporter::id).forEach(acts::forget);
        past.stream().map(Supporter::id).forEach(cases::forgetThoseOf);
        past.stream().map(Supporter::id).forEach(newsletters::forget);
        return past.size();
    }
}
