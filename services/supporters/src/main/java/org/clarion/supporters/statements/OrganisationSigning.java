package org.clarion.supporters.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.people.ConfirmationCodes;
import org.clarion.turns.NamedLocks;
import org.jspecify.annotations.Nullable;

/** The buttons behind the mails to an organisation: signing, the word of a second person, taking it back. */
@ApplicationScoped
public class OrganisationSigning {

    private final JointStatements statements;
    private final OrganisationSignatures signatures;
    private final StatementMails mails;
    private final StatementTelling telling;
    private final SigningSeals seals;
    private final ConfirmationCodes codes;
    private final NamedLocks locks;
    private final SupportersConfig config;
    private final Clock clock;

    OrganisationSigning(
            JointStatements statements,
            OrganisationSignatures signatures,
            StatementMails mails,
            StatementTelling telling,
            SigningSeals seals,
            ConfirmationCodes codes,
            NamedLocks locks,
            SupportersConfig config,
            Clock clock) {
        this.statements = statements;
        this.signatures = signatures;
        this.mails = mails;
        this.telling = telling;
        this.seals = seals;
        this.codes = codes;
        this.locks = locks;
        this.config = config;
        this.clock = clock;
    }

    /** What became of a press of a button. */
    public enum Pressed {
        DONE,
        /** Another signature of the same organisation stands, or is on its way. */
        SIGNED_ALREADY,
        /** The text, or what was asked, is another than what was seen: nothing is signed. */
        CHANGED,
        /** It cannot be signed now. */
        NOT_OPEN
    }

    /**
     * The one who signs presses the button: for the first time, or for a text that is another one.
     *
     * @param seen the seal of the page on which the button stands
     */
    @Transactional
    public Optional<Pressed> confirm(UUID id, String seen) {
        return signatures.forDeed(id).map(signature -> {
            var statement = statements.forDeed(signature.statementId()).orElseThrow();
            var now = clock.instant();
            if (!statement.isOpen(now)) {
                return Pressed.NOT_OPEN;
            }
            if (!seals.of(signature).toString().equals(seen)) {
                return Pressed.CHANGED;
            }
            locks.hold("signs", statement.id() + signature.domainMark());
            if (signature.stage() == SignatureStage.ASKED && signatures.isSignedBeside(signature)) {
                return Pressed.SIGNED_ALREADY;
            }
            if (signature.confirm(statement.textVersion(), now, now.plus(config.signaturesKept()))) {
                goOn(statement, signature);
            }
            return Pressed.DONE;
        });
    }

    /** The same by the code of the mail. Why one does not fit is not said: that would tell who has signed. */
    @Transactional
    public boolean confirmByCode(UUID id, @Nullable String code) {
        return signatures
                .forDeed(id)
                .filter(OrganisationSignature::mayTryCode)
                .filter(one -> fits(one, code))
                .flatMap(one -> confirm(one.id(), seals.of(one).toString()))
                .filter(pressed -> pressed == Pressed.DONE || pressed == Pressed.SIGNED_ALREADY)
                .isPresent();
    }

    private boolean fits(OrganisationSignature one, @Nullable String code) {
        statements.forDeed(one.statementId());
        return codes.isOf(seals.of(one), code);
    }

    /** The second person presses theirs. Of a text of before nobody approves: whoever signs is asked first. */
    @Transactional
    public Optional<Pressed> approve(UUID id) {
        return signatures.forDeed(id).map(signature -> {
            var statement = statements.forDeed(signature.statementId()).orElseThrow();
            if (!statement.isOpen(clock.instant()) || signature.isAskedAgain(statement.textVersion())) {
                return Pressed.NOT_OPEN;
            }
            if (signature.approve(clock.instant())) {
                goOn(statement, signature);
            }
            return Pressed.DONE;
        });
    }

    private void goOn(JointStatement statement, OrganisationSignature signature) {
        if (signature.stage() == SignatureStage.SECOND) {
            mails.add(StatementMailKind.APPROVE, statement.id(), signature.id());
        }
        telling.tell(statement);
    }

    /** The organisation takes its signature back, as long as the statement is open; whether it is taken back now. */
    @Transactional
    public boolean withdraw(UUID id) {
        var found = signatures.forDeed(id);
        found.ifPresent(signature -> {
            var statement = statements.forDeed(signature.statementId()).orElseThrow();
            if (statement.isOpen(clock.instant()) && signature.withdraw(clock.instant())) {
                mails.stop(id);
                telling.tell(statement);
            }
        });
        return found.filter(signature -> signature.stage() == SignatureStage.WITHDRAWN)
                .isPresent();
    }
}
