package org.clarion.supporters.organisations.contacts;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.clarion.turns.Portions;

/** Forgets contacts to whom nobody has written for as long as they are kept. */
@ApplicationScoped
class ForgetContacts {

    private static final int AT_ONCE = 500;

    private final OrganisationContacts contacts;
    private final Clock clock;

    ForgetContacts(OrganisationContacts contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    @Scheduled(every = "{supporters.forgetting-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Portions.all(AT_ONCE, most -> contacts.forgetPast(clock.instant(), most));
    }
}
