package org.clarion.supporters.joining;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.clarion.supporters.mailing.ReminderMails;
import org.jboss.logging.Logger;

/** Reminds those who asked to join and have not confirmed, before they are forgotten. */
@ApplicationScoped
class RemindingPeople {

    private static final Logger LOG = Logger.getLogger(RemindingPeople.class);

    private final ReminderMails reminders;

    RemindingPeople(ReminderMails reminders) {
        this.reminders = reminders;
    }

    @Scheduled(every = "{supporters.forgetting-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void remind() {
        var reminded = reminders.add();
        if (reminded > 0) {
            LOG.infof("Reminding %d people to confirm", reminded);
        }
    }
}
