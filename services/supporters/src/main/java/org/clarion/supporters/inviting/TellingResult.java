package org.clarion.supporters.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.mail.due.MailIsDue;
import org.clarion.supporters.statements.JointStatement;
import org.clarion.supporters.statements.JointStatements;
import org.clarion.supporters.statements.OrganisationSignature;
import org.clarion.supporters.statements.OrganisationSignatures;
import org.clarion.supporters.statements.PersonSignature;
import org.clarion.supporters.statements.PersonSignatures;
import org.clarion.turns.NamedLocks;

/** The closing mail: when a statement is closed, staff tell everybody who signed it what came of it, each once. */
@ApplicationScoped
class TellingResult {

    private static final int AT_ONCE = 500;

    private final JointStatements statements;
    private final OrganisationSignatures organisations;
    private final PersonSignatures persons;
    private final InvitationMails mails;
    private final NamedLocks locks;
    private final StaffActs acts;
    private final Event<MailIsDue> due;
    private final Clock clock;

    TellingResult(
            JointStatements statements,
            OrganisationSignatures organisations,
            PersonSignatures persons,
            InvitationMails mails,
            NamedLocks locks,
            StaffActs acts,
            Event<MailIsDue> due,
            Clock clock) {
        this.statements = statements;
        this.organisations = organisations;
        this.persons = persons;
        this.mails = mails;
        this.locks = locks;
        this.acts = acts;
        this.due = due;
        this.clock = clock;
    }

    /** How many would be told now. */
    @Transactional
    long wouldBeTold(JointStatement statement) {
        return organisationsToTell(statement).size() + personsToTell(statement).size();
    }

    /** Tells everybody who was not told yet; how many. Nobody while the statement can still be signed. */
    @Transactional
    long tell(UUID id, String by) {
        locks.hold("telling the result", id);
        var statement = statements.findByIdOptional(id).filter(one -> one.isClosed(clock.instant()));
        var told = statement.map(this::tell).orElse(0L);
        if (told > 0) {
            acts.record(
                    StaffAct.of("told who signed what came of a statement", id).with(PublicFact.COUNT, told), by);
            due.fire(new MailIsDue());
        }
        return told;
    }

    private long tell(JointStatement statement) {
        var now = clock.instant();
        var toOrganisations = organisationsToTell(statement);
        var toPersons = personsToTell(statement);
        toOrganisations.forEach(one ->
                mails.persist(InvitationMail.result(one, InvitationMailKind.RESULT_ORGANISATION, statement.id(), now)));
        toPersons.forEach(one ->
                mails.persist(InvitationMail.result(one, InvitationMailKind.RESULT_PERSON, statement.id(), now)));
        return (long) toOrganisations.size() + toPersons.size();
    }

    /** Listed or not: the mail goes to whoever signed, and names no organisation. */
    private List<UUID> organisationsToTell(JointStatement statement) {
        var told = mails.told(statement.id(), InvitationMailKind.RESULT_ORGANISATION);
        return organisations.of(statement.id()).stream()
                .filter(one -> one.counts(statement.textVersion()))
                .filter(one -> one.signerAddress().isPresent())
                .map(OrganisationSignature::id)
                .filter(id -> !told.contains(id))
                .toList();
    }

    private List<UUID> personsToTell(JointStatement statement) {
        var told = mails.told(statement.id(), InvitationMailKind.RESULT_PERSON);
        var found = new ArrayList<UUID>();
        List<PersonSignature> some;
        int skipped = 0;
        do {
            some = persons.counted(statement.id(), statement.textVersion(), skipped, AT_ONCE);
            some.stream()
                    .filter(one -> one.address().isPresent())
                    .map(PersonSignature::id)
                    .filter(id -> !told.contains(id))
                    .forEach(found::add);
            skipped += AT_ONCE;
        } while (some.size() == AT_ONCE);
        return found;
    }
}
