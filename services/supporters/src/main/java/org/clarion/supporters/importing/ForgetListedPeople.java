package org.clarion.supporters.importing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Deletes the lines of lists whose time is over. */
@ApplicationScoped
class ForgetListedPeople {

    private static final Logger LOG = Logger.getLogger(ForgetListedPeople.class);

    private final PeopleLists lists;
    private final ListedPeople listed;
    private final Clock clock;

    ForgetListedPeople(PeopleLists lists, ListedPeople listed, Clock clock) {
        this.lists = lists;
        this.listed = listed;
        this.clock = clock;
    }

    @Scheduled(every = "{supporters.forgetting-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        var now = clock.instant();
        var forgotten = listed.forgetPast(now);
        lists.undecided(now).forEach(list -> list.drop(now));
        if (forgotten > 0) {
            LOG.infof("Forgot %d lines of lists of people", forgotten);
        }
    }
}
