package org.clarion.supporters.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The lock of a signed text: whoever signed it is asked again once it is another one. */
@ApplicationScoped
public class AskingAgain {

    private final OrganisationSignatures organisations;
    private final PersonSignatures persons;
    private final StatementMails mails;

    AskingAgain(OrganisationSignatures organisations, PersonSignatures persons, StatementMails mails) {
        this.organisations = organisations;
        this.persons = persons;
        this.mails = mails;
    }

    /** Whether anybody has signed the present text. */
    @Transactional
    public boolean isLocked(JointStatement statement) {
        return signed(statement) > 0;
    }

    /** How many organisations and persons have signed the present text, and would be asked again. */
    @Transactional
    public long signed(JointStatement statement) {
        return organisations.signed(statement.id(), statement.textVersion())
                + persons.counted(statement.id(), statement.textVersion());
    }

    /** Everybody who signed a text of before gets a mail; of whom nobody knows an address any more, none goes. */
    @Transactional(Transactional.TxType.MANDATORY)
    void ask(JointStatement statement) {
        var present = statement.textVersion();
        mails.addToAll(
                StatementMailKind.SIGN_AGAIN,
                statement.id(),
                organisations.of(statement.id()).stream()
                        .filter(signature -> signature.isAskedAgain(present))
                        .map(OrganisationSignature::id)
                        .toList());
        mails.addToAll(StatementMailKind.PERSON_AGAIN, statement.id(), persons.toAskAgain(statement.id(), present));
    }
}
