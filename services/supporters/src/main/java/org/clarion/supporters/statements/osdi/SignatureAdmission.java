package org.clarion.supporters.statements.osdi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.clarion.supporters.admission.Attempts;
import org.clarion.supporters.statements.PersonSignature;
import org.clarion.supporters.statements.PersonSigning;
import org.clarion.supporters.statements.PersonWish;

/** Lets a person's wish to sign in; strangers may not send too many. A wish sent again is the same wish. */
@ApplicationScoped
class SignatureAdmission {

    private final PersonSigning signing;
    private final Attempts attempts;

    SignatureAdmission(PersonSigning signing, Attempts attempts) {
        this.signing = signing;
        this.attempts = attempts;
    }

    /** A client with our token. */
    @Transactional
    PersonSignature ofAProgram(UUID statement, PersonWish wish) {
        return signing.ask(statement, wish);
    }

    /** Anybody's browser: how long to wait, or nothing where it was let in. */
    @Transactional
    Optional<Duration> ofAStranger(UUID statement, PersonWish wish, String client) {
        var wait = attempts.waitBeforeNext(wish.address(), client);
        if (wait.isEmpty()) {
            signing.ask(statement, wish);
        }
        return wait;
    }
}
