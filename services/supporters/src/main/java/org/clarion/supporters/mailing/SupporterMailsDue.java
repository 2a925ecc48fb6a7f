package org.clarion.supporters.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.clarion.vitals.DueMailCount;
import org.clarion.vitals.MailFateCount;

/** How much mail to supporters should have gone by now, or was tried in vain. */
@ApplicationScoped
class SupporterMailsDue implements DueMailCount {

    private final EntityManager database;

    SupporterMailsDue(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Due due(Instant now) {
        return MailFateCount.of(database, "DueMail", "fate", "madeAt", now);
    }
}
