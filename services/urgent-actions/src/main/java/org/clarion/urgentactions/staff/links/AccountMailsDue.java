package org.clarion.urgentactions.staff.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.clarion.vitals.DueMailCount;

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
        return database.createQuery("""
                        select count(one), min(case when one.mail.attempts > 0 and one.mail.state = DUE then one.madeAt
                                                    when one.mail.dueAt <= :now then one.mail.dueAt end)
                        from AccountMail one
                        where one.mail.state in (DUE, CLAIMED) and (one.mail.dueAt <= :now or one.mail.attempts > 0)""", Due.class).setParameter("now", now).getSingleResult();
    }
}
