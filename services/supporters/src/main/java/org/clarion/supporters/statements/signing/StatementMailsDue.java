package org.clarion.supporters.statements.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.clarion.vitals.DueMailCount;
import org.clarion.vitals.MailFateCount;

/** How much mail about signatures should have gone by now, or was tried in vain. */
@ApplicationScoped
class StatementMailsDue implements DueMailCount {

    private final EntityManager database;

    StatementMailsDue(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Due due(Instant now) {
        return MailFateCount.of(database, "StatementMail", "mail", "madeAt", now);
    }
}
