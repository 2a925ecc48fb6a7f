package org.clarion.letters.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.clarion.vitals.DueMailCount;
import org.hibernate.Session;

/**
 * How many letters to officials should have gone by now, or were tried in vain. One that waits for its turn in the pace of its
 * official is not late.
 */
@ApplicationScoped
class OfficialMailsDue implements DueMailCount {

    private static final Duration A_TURN = Duration.ofHours(1);

    private final EntityManager database;

    OfficialMailsDue(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Due due(Instant now) {
        var row = database.unwrap(Session.class)
                .createNativeQuery("""
                        select count(*) as many, min(case when letter.tries > 0 and letter.due_at > :now then letter.confirmed_at
                                                          when letter.due_at < :longAgo and pace.due_at < :longAgo
                                                          then letter.due_at end) as oldest
                        from letter join pace on pace.address = letter.sent_to
                        where letter.stage = 'QUEUED' and not pace.digest
                          and (letter.due_at <= :now and pace.due_at <= :now or letter.tries > 0)""", Object[].class)
                .addScalar("many", Long.class)
                .addScalar("oldest", Instant.class)
                .setParameter("now", now)
                .setParameter("longAgo", now.minus(A_TURN))
                .getSingleResult();
        return new Due((Long) row[0], (Instant) row[1]);
    }
}
