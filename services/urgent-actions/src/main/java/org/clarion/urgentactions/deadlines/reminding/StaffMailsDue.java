package org.clarion.urgentactions.deadlines.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.clarion.vitals.DueMailCount;
import org.clarion.vitals.MailFateCount;

/** How many mails about deadlines should have gone by now, or were tried in vain. */
@ApplicationScoped
class StaffMailsDue implements DueMailCount {

    private final EntityManager database;

    StaffMailsDue(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Due due(Instant now) {
        return MailFateCount.of(database, "StaffMail", "mail", "moment", now);
    }
}
