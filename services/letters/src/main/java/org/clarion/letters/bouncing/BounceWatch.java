package org.clarion.letters.bouncing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What staff see of the bounce mailbox. */
@ApplicationScoped
class BounceWatch {

    private final EntityManager entities;
    private final Clock clock;

    BounceWatch(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    void looked(int unread) {
        entities.createNativeQuery("""
                update bounce_mailbox set looked_at = :now, unread = :unread, trouble = null""")
                .setParameter("now", clock.instant())
                .setParameter("unread", unread)
                .executeUpdate();
    }

    @Transactional
    void failed(String trouble) {
        entities.createNativeQuery("update bounce_mailbox set trouble = :trouble")
                .setParameter("trouble", trouble)
                .executeUpdate();
    }
}
