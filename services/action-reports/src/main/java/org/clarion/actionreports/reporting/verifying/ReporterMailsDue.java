package org.clarion.actionreports.reporting.verifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.clarion.vitals.DueMailCount;
import org.clarion.vitals.MailFateCount;

/** How many mails to reporters should have gone by now, or were tried in vain. */
@ApplicationScoped
class ReporterMailsDue implements DueMailCount {

    private final EntityManager database;

    ReporterMailsDue(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Due due(Instant now) {
        return MailFateCount.of(database, "Confirmation", "mail", "askedAt", now);
    }
}
