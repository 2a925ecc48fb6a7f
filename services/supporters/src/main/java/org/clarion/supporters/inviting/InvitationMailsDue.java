package org.clarion.supporters.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.clarion.vitals.DueMailCount;
import org.clarion.vitals.MailFateCount;

/** How much mail about invitations should have gone by now, or was tried in vain. */
@ApplicationScoped
class InvitationMailsDue implements DueMailCount {

    private final EntityManager database;

    InvitationMailsDue(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Due due(Instant now) {
        return MailFateCount.of(database, "InvitationMail", "mail", "madeAt", now);
    }
}
