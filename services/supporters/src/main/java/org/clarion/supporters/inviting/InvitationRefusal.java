package org.clarion.supporters.inviting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Somebody wants no more invitations, whichever organisation they are a contact of. */
@Entity
class InvitationRefusal {

    @Id
    private String pseudonym;

    private Instant refusedAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected InvitationRefusal() {}

    InvitationRefusal(String pseudonym, Instant refusedAt) {
        this.pseudonym = pseudonym;
        this.refusedAt = refusedAt;
    }

    Instant refusedAt() {
        return refusedAt;
    }
}
