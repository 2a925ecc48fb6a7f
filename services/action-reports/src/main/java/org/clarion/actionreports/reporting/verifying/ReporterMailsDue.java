package org.clarion.actionreports.reporting.verifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.clarion.vitals.DueMailCount;

/** How many mails to reporters should have gone by now, or were tried in vain. */
@ApplicationScoped
class ReporterMailsDue implements DueMailCount {

    /** What was never tried may take its turn: many mails go out one after the other. */
    private static final Duration A_TURN = Duration.ofHours(1);

    private final EntityManager database;

    ReporterMailsDue(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Due due(Instant now) {
        return database.createQuery("""
                        select count(one), min(case when one.mail.attempts > 0 and one.mail.state = DUE then one.askedAt
                                                    when one.mail.dueAt < :longAgo then one.mail.dueAt end)
                        from Confirmation one
                        where one.mail.state in (DUE, CLAIMED) and (one.mail.dueAt <= :now or one.mail.attempts > 0)""", Due.class)
                .setParameter("now", now)
                .setParameter("longAgo", now.minus(A_TURN))
                .getSingleResult();
    }
}
