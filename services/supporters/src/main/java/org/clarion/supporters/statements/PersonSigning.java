package org.clarion.supporters.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.people.ConfirmationCodes;
import org.clarion.supporters.people.Supporters;
import org.clarion.supporters.statements.OrganisationSigning.Pressed;
import org.clarion.turns.NamedLocks;
import org.jspecify.annotations.Nullable;

/** A person signs for themselves: they ask, and press the button behind the mail, or type its code. */
@ApplicationScoped
public class PersonSigning {

    private final JointStatements statements;
    private final PersonSignatures signatures;
    private final StatementMails mails;
    private final Supporters people;
    private final SigningSeals seals;
    private final ConfirmationCodes codes;
    private final NamedLocks locks;
    private final SupportersConfig config;
    private final Clock clock;

    PersonSigning(
            JointStatements statements,
            PersonSignatures signatures,
            StatementMails mails,
            Supporters people,
            SigningSeals seals,
            ConfirmationCodes codes,
            NamedLocks locks,
            SupportersConfig config,
            Clock clock) {
        this.statements = statements;
        this.signatures = signatures;
        this.mails = mails;
        this.people = people;
        this.seals = seals;
        this.codes = codes;
        this.locks = locks;
        this.config = config;
        this.clock = clock;
    }

    /** Somebody asks to sign. The answer is a mail, which only its owner can read; who has signed stays as they are. */
    @Transactional
    public PersonSignature ask(UUID statement, PersonWish wish) {
        var now = clock.instant();
        var names = people.names(wish.address());
        locks.hold("signing", statement + names.current());
        var forgottenAt = now.plus(config.confirmationWindow());
        var known = signatures.of(statement, names.all());
        known.ifPresent(one -> one.ask(wish, now, forgottenAt));
        var signature = known.orElseGet(() -> {
            var made = new PersonSignature(statement, wish, names.current(), now, forgottenAt);
            signatures.persistAndFlush(made);
            return made;
        });
        mails.add(StatementMailKind.PERSON, statement, signature.id());
        return signature;
    }

    /**
     * They press the button: for the first time, or for a text that is another one.
     *
     * @param seen the seal of the page on which the button stands
     */
    @Transactional
    public Optional<Pressed> confirm(UUID id, String seen) {
        return signatures.forDeed(id).map(signature -> {
            var statement = statements.steady(signature.statementId());
            var now = clock.instant();
            if (!statement.isOpen(now)) {
                return Pressed.NOT_OPEN;
            }
            if (!seals.of(signature).toString().equals(seen)) {
                return Pressed.CHANGED;
            }
            signature.confirm(statement.textVersion(), now, now.plus(config.signaturesKept()));
            return signature.stage() == PersonSignatureStage.STANDS ? Pressed.DONE : Pressed.NOT_OPEN;
        });
    }

    /** The same by the code of the mail. Why one does not fit is not said: that would tell who has signed. */
    @Transactional
    public boolean confirmByCode(UUID id, @Nullable String code) {
        return signatures
                .forDeed(id)
                .filter(PersonSignature::mayTryCode)
                .filter(one -> fits(one, code))
                .flatMap(one -> confirm(one.id(), seals.of(one).toString()))
                .filter(pressed -> pressed == Pressed.DONE)
                .isPresent();
    }

    private boolean fits(PersonSignature one, @Nullable String code) {
        statements.steady(one.statementId());
        return codes.isOf(seals.of(one), code);
    }

    /** They take it back, at any time: nothing of them is kept. */
    @Transactional
    public void withdraw(UUID id) {
        signatures
                .forDeed(id)
                .filter(signature -> signature.withdraw(clock.instant()))
                .ifPresent(signature -> mails.stop(id));
    }
}
