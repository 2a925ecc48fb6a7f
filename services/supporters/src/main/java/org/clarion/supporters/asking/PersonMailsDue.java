package org.clarion.supporters.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.clarion.vitals.DueMailCount;
import org.clarion.vitals.MailFateCount;

/** How much mail to those who asked should have gone by now, or was tried in vain. */
@ApplicationScoped
class PersonMailsDue implements DueMailCount {

    private final EntityManager database;

    PersonMailsDue(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Due due(Instant now) {
        return MailFateCount.of(database, "PersonMail", "mail", "madeAt", now);
    }
}
