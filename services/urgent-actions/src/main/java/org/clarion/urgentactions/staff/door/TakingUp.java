package org.clarion.urgentactions.staff.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.StaffActs;
import org.clarion.urgentactions.staff.ActingAs;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.links.Inviting;
import org.clarion.urgentactions.staff.links.StaffInvitation;

/** Somebody says yes to an invitation, on record as themselves. */
@ApplicationScoped
class TakingUp {

    private final Inviting inviting;
    private final StaffActs acts;
    private final ActingAs acting;

    TakingUp(Inviting inviting, StaffActs acts, ActingAs acting) {
        this.inviting = inviting;
        this.acts = acts;
        this.acting = acting;
    }

    Optional<StaffInvitation> open(UUID id) {
        return inviting.toTakeUp(id);
    }

    @Transactional
    Optional<StaffMember> takeUp(UUID id, String password) {
        var member = inviting.takeUp(id, password);
        member.ifPresent(made -> {
            acting.now(made);
            acts.record("took up an invitation", made.id().toString());
        });
        return member;
    }
}
