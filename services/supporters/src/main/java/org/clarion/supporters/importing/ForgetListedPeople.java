package org.clarion.supporters.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.clarion.turns.Portions;
import org.jboss.logging.Logger;

/** Deletes the lines of lists whose time is over. */
@ApplicationScoped
class ForgetListedPeople {

    private static final Logger LOG = Logger.getLogger(ForgetListedPeople.class);

    private static final int AT_ONCE = 500;

    private final PeopleLists lists;
    private final ListedPeople listed;
    private final Clock clock;

    ForgetListedPeople(PeopleLists lists, ListedPeople listed, Clock clock) {
        this.lists = lists;
        this.listed = listed;
        this.clock = clock;
    }

    @Scheduled(every = "{supporters.forgetting-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        var now = clock.instant();
        var forgotten = Portions.all(AT_ONCE, most -> listed.forgetPast(now, most));
        QuarkusTransaction.requiringNew().run(() -> lists.undecided(now).forEach(list -> list.drop(now)));
        if (forgotten > 0) {
            LOG.infof("Forgot %d lines of lists of people", forgotten);
        }
    }
}
