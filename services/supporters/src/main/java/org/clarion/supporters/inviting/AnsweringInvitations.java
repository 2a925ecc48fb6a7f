package org.clarion.supporters.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.clarion.supporters.organisations.PartnerOrganisation;
import org.clarion.supporters.organisations.PartnerOrganisations;
import org.clarion.supporters.organisations.contacts.OrganisationContacts;

/** What those who are invited do behind the link of their mail. */
@ApplicationScoped
class AnsweringInvitations {

    private final OrganisationInvitations invitations;
    private final InvitationMails mails;
    private final InvitationRefusals refusals;
    private final PartnerOrganisations organisations;
    private final OrganisationContacts contacts;
    private final Clock clock;

    AnsweringInvitations(
            OrganisationInvitations invitations,
            InvitationMails mails,
            InvitationRefusals refusals,
            PartnerOrganisations organisations,
            OrganisationContacts contacts,
            Clock clock) {
        this.invitations = invitations;
        this.mails = mails;
        this.refusals = refusals;
        this.organisations = organisations;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** An invitation as whoever got its mail reads it. */
    record InvitedOrganisation(OrganisationInvitation invitation, PartnerOrganisation organisation) {}

    @Transactional
    Optional<InvitedOrganisation> invited(UUID mail) {
        return mails.findByIdOptional(mail)
                .flatMap(InvitationMail::invitationId)
                .flatMap(invitations::findByIdOptional)
                .flatMap(invitation -> organisations
                        .current(invitation.organisationId())
                        .map(organisation -> new InvitedOrganisation(invitation, organisation)));
    }

    /** They answer; empty where the link is of no invitation. An answer can be changed by another. */
    @Transactional
    Optional<OrganisationInvitation> answer(UUID mail, InvitationStage said) {
        var found = mails.findByIdOptional(mail)
                .flatMap(InvitationMail::invitationId)
                .flatMap(invitations::forDeed);
        found.ifPresent(invitation -> {
            invitation.answer(said, clock.instant());
            mails.ofInvitation(invitation.id()).forEach(one -> one.moveMail(fate -> fate.notNeeded(clock.instant())));
        });
        return found;
    }

    /** They want no more invitations, from whichever organisation's side; what waits for them does not go. */
    @Transactional
    void noMore(UUID mail) {
        mails.findByIdOptional(mail)
                .flatMap(InvitationMail::contactId)
                .flatMap(contacts::findByIdOptional)
                .ifPresent(contact -> {
                    refusals.add(contact.pseudonym(), clock.instant());
                    mails.open(contact.id()).forEach(one -> one.moveMail(fate -> fate.notNeeded(clock.instant())));
                });
    }
}
