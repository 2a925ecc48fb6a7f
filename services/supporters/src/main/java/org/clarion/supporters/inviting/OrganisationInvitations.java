package org.clarion.supporters.inviting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every invitation. */
@ApplicationScoped
class OrganisationInvitations implements PanacheRepositoryBase<OrganisationInvitation, UUID> {

    private static final int SKIP_LOCKED = -2;

    List<OrganisationInvitation> to(UUID statement) {
        return list("statementId = ?1 order by invitedAt, id", statement);
    }

    Optional<OrganisationInvitation> of(UUID statement, UUID organisation) {
        return find("statementId = ?1 and organisationId = ?2", statement, organisation)
                .firstResultOptional();
    }

    List<OrganisationInvitation> ofOrganisation(UUID organisation) {
        return list("organisationId", organisation);
    }

    Optional<OrganisationInvitation> forDeed(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that nobody answered, were mailed before this time and not reminded so often; some, and nobody else's. */
    List<OrganisationInvitation> toRemind(Instant mailedBefore, int mostReminders, int most) {
        return find(
                        "stage = ?1 and mailedAt < ?2 and reminders < ?3 order by mailedAt",
                        InvitationStage.WAITING,
                        mailedBefore,
                        mostReminders)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, most)
                .list();
    }
}
