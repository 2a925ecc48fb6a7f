package org.clarion.supporters.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.clarion.supporters.SupportersConfig;
import org.clarion.turns.NamedLocks;

/** Somebody asks to sign for an organisation: nothing of it counts before they press the button behind the mail. */
@ApplicationScoped
public class AskingToSign {

    private final OrganisationSignatures signatures;
    private final UnlistedSignatories unlisted;
    private final StatementMails mails;
    private final SignatureFingerprints fingerprints;
    private final NamedLocks locks;
    private final SupportersConfig config;
    private final Clock clock;

    AskingToSign(
            OrganisationSignatures signatures,
            UnlistedSignatories unlisted,
            StatementMails mails,
            SignatureFingerprints fingerprints,
            NamedLocks locks,
            SupportersConfig config,
            Clock clock) {
        this.signatures = signatures;
        this.unlisted = unlisted;
        this.mails = mails;
        this.fingerprints = fingerprints;
        this.locks = locks;
        this.config = config;
        this.clock = clock;
    }

    /** A mail goes to their address. What they asked before and did not confirm is as they said last; the signature's id. */
    @Transactional
    public UUID ask(UUID statement, SigningWish wish) {
        var marks = fingerprints.of(statement, wish);
        locks.hold("signing", statement + marks.signer());
        var now = clock.instant();
        var forgottenAt = now.plus(config.confirmationWindow());
        var asked =
                signatures.asked(statement, fingerprints.names(wish.address()).all());
        asked.ifPresent(one -> one.ask(wish, marks, now, forgottenAt));
        var signature = asked.orElseGet(() -> new OrganisationSignature(statement, wish, marks, now, forgottenAt));
        signatures.persistAndFlush(signature);
        if (wish.listed()) {
            unlisted.deleteById(signature.id());
        } else {
            unlisted.keep(signature.id(), wish.organisation());
        }
        mails.add(StatementMailKind.SIGN, statement, signature.id());
        return signature.id();
    }
}
