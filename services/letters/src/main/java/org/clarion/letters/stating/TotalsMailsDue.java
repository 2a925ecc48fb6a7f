package org.clarion.letters.stating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.clarion.vitals.DueMailCount;
import org.clarion.vitals.MailFateCount;

/** How many letters of totals should have gone by mail by now, or were tried in vain. */
@ApplicationScoped
class TotalsMailsDue implements DueMailCount {

    private final EntityManager database;

    TotalsMailsDue(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Due due(Instant now) {
        return MailFateCount.of(database, "TotalsLetter", "mail", "signedAt", now);
    }
}
