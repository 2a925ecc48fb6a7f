package org.clarion.supporters.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.mail.due.MailIsDue;
import org.clarion.supporters.organisations.PartnerOrganisations;
import org.clarion.supporters.organisations.contacts.KeepingContacts;
import org.clarion.supporters.organisations.contacts.OrganisationContact;
import org.clarion.supporters.organisations.contacts.OrganisationContacts;
import org.clarion.supporters.people.Supporters;
import org.clarion.turns.NamedLocks;

/** Staff invite organisations to sign a statement: each once, by a mail to everybody who is written to there. */
@ApplicationScoped
class InvitingOrganisations {

    private final OrganisationInvitations invitations;
    private final InvitationMails mails;
    private final InvitationRefusals refusals;
    private final PartnerOrganisations organisations;
    private final OrganisationContacts contacts;
    private final KeepingContacts keeping;
    private final Supporters people;
    private final NamedLocks locks;
    private final StaffActs acts;
    private final Event<MailIsDue> due;
    private final Clock clock;

    InvitingOrganisations(
            OrganisationInvitations invitations,
            InvitationMails mails,
            InvitationRefusals refusals,
            PartnerOrganisations organisations,
            OrganisationContacts contacts,
            KeepingContacts keeping,
            Supporters people,
            NamedLocks locks,
            StaffActs acts,
            Event<MailIsDue> due,
            Clock clock) {
        this.invitations = invitations;
        this.mails = mails;
        this.refusals = refusals;
        this.organisations = organisations;
        this.contacts = contacts;
        this.keeping = keeping;
        this.people = people;
        this.locks = locks;
        this.acts = acts;
        this.due = due;
        this.clock = clock;
    }

    /** Whom of an organisation an invitation would reach: its contacts but for those who want none. */
    @Transactional
    List<OrganisationContact> reached(UUID organisation) {
        return contacts.of(organisation).stream()
                .filter(one -> refusals.since(namesOf(one)).isEmpty())
                .toList();
    }

    // Who refused under a key of before has refused.
    private Collection<String> namesOf(OrganisationContact contact) {
        return Stream.concat(
                        Stream.of(contact.pseudonym()),
                        contact.address().stream().flatMap(address -> people.namesOf(address).stream()))
                .toList();
    }

    /** Invites those that are not invited yet and can be reached; how many. */
    @Transactional
    int invite(UUID statement, Collection<UUID> chosen, String by) {
        locks.hold("inviting", statement);
        var invited = (int) chosen.stream()
                .distinct()
                .flatMap(id -> organisations.current(id).stream())
                .filter(one -> invite(statement, one.id(), by))
                .count();
        if (invited > 0) {
            acts.record(StaffAct.of("invited organisations to sign", statement).with(PublicFact.COUNT, invited), by);
            due.fire(new MailIsDue());
        }
        return invited;
    }

    private boolean invite(UUID statement, UUID organisation, String by) {
        var reached = reached(organisation);
        if (reached.isEmpty() || invitations.of(statement, organisation).isPresent()) {
            return false;
        }
        var invitation = new OrganisationInvitation(statement, organisation, by, clock.instant());
        invitations.persistAndFlush(invitation);
        write(invitation, InvitationMailKind.INVITATION, reached);
        return true;
    }

    /** A mail to each of them. In the transaction that decides it. */
    void write(OrganisationInvitation invitation, InvitationMailKind kind, List<OrganisationContact> reached) {
        for (var contact : reached) {
            mails.persist(InvitationMail.to(contact.id(), kind, invitation, clock.instant()));
            keeping.writtenTo(contact);
        }
    }
}
