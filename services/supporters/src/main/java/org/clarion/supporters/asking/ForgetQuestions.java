package org.clarion.supporters.asking;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.turns.Portions;

/** Forgets after a day that somebody asked what we know. */
@ApplicationScoped
class ForgetQuestions {

    private static final int AT_ONCE = 500;

    private final PersonMails mails;

    ForgetQuestions(PersonMails mails) {
        this.mails = mails;
    }

    @Scheduled(every = "{supporters.forgetting-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Portions.all(AT_ONCE, mails::forgetPast);
    }
}
