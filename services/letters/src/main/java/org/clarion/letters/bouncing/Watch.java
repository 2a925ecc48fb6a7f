package org.clarion.letters.bouncing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Which instance looks into the bounce mailbox, and what staff see of it. */
@ApplicationScoped
class Watch {

    /** After this long whoever took the watch is taken for dead. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final EntityManager entities;
    private final Clock clock;

    Watch(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** False while another instance looks. */
    @Transactional
    boolean take() {
        var now = clock.instant();
        return entities.createNativeQuery("update bounce_mailbox set taken_until = :until where taken_until <= :now")
                        .setParameter("until", now.plus(LONGEST))
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    @Transactional
    void looked(int unread) {
        entities.createNativeQuery("""
                update bounce_mailbox
                set taken_until = 'epoch', looked_at = :now, unread = :unread, trouble = null""")
                .setParameter("now", clock.instant())
                .setParameter("unread", unread)
                .executeUpdate();
    }

    @Transactional
    void failed(String trouble) {
        entities.createNativeQuery("update bounce_mailbox set taken_until = 'epoch', trouble = :trouble")
                .setParameter("trouble", trouble)
                .executeUpdate();
    }
}
