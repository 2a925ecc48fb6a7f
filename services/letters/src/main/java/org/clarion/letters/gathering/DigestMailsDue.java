package org.clarion.letters.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.clarion.vitals.DueMailCount;
import org.clarion.vitals.MailFateCount;

/** How many mails with letters of a day should have gone by now, or were tried in vain. */
@ApplicationScoped
class DigestMailsDue implements DueMailCount {

    private final EntityManager database;

    DigestMailsDue(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Due due(Instant now) {
        return MailFateCount.of(database, "DigestMail", "mail", "madeAt", now);
    }
}
