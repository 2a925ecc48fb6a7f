package org.clarion.supporters.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.clarion.supporters.organisations.OrganisationMoves;

/** Invitations move with their organisation; of two to one statement the one of the organisation that stays holds, and the answer of the other where it has none. */
@ApplicationScoped
class InvitationMoves implements OrganisationMoves {

    private final OrganisationInvitations invitations;
    private final InvitationMails mails;

    InvitationMoves(OrganisationInvitations invitations, InvitationMails mails) {
        this.invitations = invitations;
        this.mails = mails;
    }

    @Override
    public MovedThing what() {
        return MovedThing.INVITATION;
    }

    @Override
    public long of(UUID organisation) {
        return invitations.count("organisationId", organisation);
    }

    @Override
    public void move(UUID from, UUID into) {
        for (var invitation : invitations.ofOrganisation(from)) {
            var stays = invitations.of(invitation.statementId(), into);
            if (stays.isPresent()) {
                mails.update(
                        "invitationId = ?1 where invitationId = ?2", stays.get().id(), invitation.id());
                stays.get().takeIn(invitation);
                invitations.delete(invitation);
            } else {
                invitation.moveTo(into);
            }
        }
    }
}
