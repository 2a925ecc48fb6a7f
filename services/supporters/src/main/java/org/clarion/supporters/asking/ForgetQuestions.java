package org.clarion.supporters.asking;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Forgets after a day that somebody asked what we know. */
@ApplicationScoped
class ForgetQuestions {

    private final PersonMails mails;

    ForgetQuestions(PersonMails mails) {
        this.mails = mails;
    }

    @Scheduled(every = "{supporters.forgetting-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        mails.forgetPast();
    }
}
