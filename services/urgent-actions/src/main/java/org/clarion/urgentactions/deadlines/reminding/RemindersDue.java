package org.clarion.urgentactions.deadlines.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.clarion.vitals.DueMailCount;

/** How many mails about deadlines should have gone by now, or were tried in vain. */
@ApplicationScoped
class RemindersDue implements DueMailCount {

    private final EntityManager database;

    RemindersDue(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Due due(Instant now) {
        return database.createQuery("""
                        select count(one), min(case when one.fate.attempts > 0 and one.fate.state = DUE then one.moment
                                                    when one.fate.dueAt <= :now then one.fate.dueAt end)
                        from StaffMail one
                        where one.fate.state in (DUE, CLAIMED) and (one.fate.dueAt <= :now or one.fate.attempts > 0)""", Due.class).setParameter("now", now).getSingleResult();
    }
}
