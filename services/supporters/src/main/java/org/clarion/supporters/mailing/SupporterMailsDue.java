package org.clarion.supporters.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.clarion.vitals.DueMailCount;

/** How much mail to supporters should have gone by now, or was tried in vain. */
@ApplicationScoped
class SupporterMailsDue implements DueMailCount {

    /** What was never tried may take its turn: many mails go out one after the other. */
    private static final Duration A_TURN = Duration.ofHours(1);

    private final EntityManager database;

    SupporterMailsDue(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Due due(Instant now) {
        return database.createQuery("""
                        select count(one), min(case when one.fate.attempts > 0 and one.fate.state = DUE then one.madeAt
                                                    when one.fate.dueAt < :longAgo then one.fate.dueAt end)
                        from DueMail one
                        where one.fate.state in (DUE, CLAIMED) and (one.fate.dueAt <= :now or one.fate.attempts > 0)""", Due.class)
                .setParameter("now", now)
                .setParameter("longAgo", now.minus(A_TURN))
                .getSingleResult();
    }
}
