package org.clarion.supporters.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What somebody signed, for themselves or for an organisation: shown to them, and erased. What was signed still counts. */
@ApplicationScoped
public class SignedByPerson {

    private final OrganisationSignatures organisations;
    private final PersonSignatures persons;
    private final StatementMails mails;
    private final Clock clock;

    SignedByPerson(OrganisationSignatures organisations, PersonSignatures persons, StatementMails mails, Clock clock) {
        this.organisations = organisations;
        this.persons = persons;
        this.mails = mails;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public List<PersonSignature> forThemselves(Collection<String> person) {
        return persons.by(person);
    }

    /** What they signed for an organisation, or agreed to as its second person. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<OrganisationSignature> forOrganisations(Collection<String> person) {
        return organisations.by(person);
    }

    /** Whether it is theirs as the second person. */
    public static boolean agreed(OrganisationSignature signature, Collection<String> person) {
        return signature.secondPseudonym().filter(person::contains).isPresent();
    }

    /** Forgets them beside the signature of this id, if it is theirs; how many that were. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long forgetOne(Set<String> person, String id) {
        var mine = persons.by(person).stream()
                .filter(one -> one.id().toString().equals(id))
                .toList();
        var theirs = organisations.by(person).stream()
                .filter(one -> one.id().toString().equals(id))
                .toList();
        mine.forEach(this::forget);
        theirs.forEach(one -> forget(one, person));
        return (long) mine.size() + theirs.size();
    }

    /** Forgets them beside all they signed; how many that were. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long forget(Set<String> person) {
        var mine = persons.by(person);
        var theirs = organisations.by(person);
        mine.forEach(this::forget);
        theirs.forEach(one -> forget(one, person));
        return (long) mine.size() + theirs.size();
    }

    private void forget(PersonSignature signature) {
        mails.stop(signature.id());
        if (signature.stage() == PersonSignatureStage.WAITING) {
            persons.delete(signature);
        } else {
            signature.forgetPerson();
        }
    }

    private void forget(OrganisationSignature signature, Collection<String> person) {
        mails.stop(signature.id());
        if (agreed(signature, person)) {
            signature.forgetSecond(clock.instant());
        }
        if (signature.pseudonym().filter(person::contains).isPresent()) {
            if (signature.stage() == SignatureStage.ASKED) {
                organisations.delete(signature);
            } else {
                signature.forgetSigner();
            }
        }
    }
}
