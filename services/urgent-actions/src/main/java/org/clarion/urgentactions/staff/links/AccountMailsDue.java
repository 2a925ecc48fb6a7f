package org.clarion.urgentactions.staff.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.clarion.vitals.DueMailCount;
import org.clarion.vitals.MailFateCount;

/** How many mails about accounts should have gone by now, or were tried in vain. */
@ApplicationScoped
class AccountMailsDue implements DueMailCount {

    private final EntityManager database;

    AccountMailsDue(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Due due(Instant now) {
        return MailFateCount.of(database, "AccountMail", "mail", "madeAt", now);
    }
}
