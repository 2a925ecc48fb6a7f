package org.clarion.supporters.osdi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.admission.Attempts;
import org.clarion.supporters.joining.Joining;
import org.clarion.supporters.osdi.SignupReading.Readable;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.Supporters;

/** Lets a request in once: one sent again is the same request, and strangers may not send too many. */
@ApplicationScoped
class SignupAdmission {

    private final Joining joining;
    private final Supporters supporters;
    private final SignupRequests requests;
    private final Attempts attempts;
    private final SupportersConfig config;
    private final Clock clock;

    SignupAdmission(
            Joining joining,
            Supporters supporters,
            SignupRequests requests,
            Attempts attempts,
            SupportersConfig config,
            Clock clock) {
        this.config = config;
        this.clock = clock;
        this.joining = joining;
        this.supporters = supporters;
        this.requests = requests;
        this.attempts = attempts;
    }

    /** What became of a request. */
    sealed interface Outcome {}

    /** It was let in. */
    record Admitted(Supporter supporter) implements Outcome {}

    /** It was let in before. */
    record Seen(Supporter supporter) implements Outcome {}

    /** Not yet: come back after this time. */
    record TooMany(Duration pause) implements Outcome {}

    /** A client with our token. */
    @Transactional
    Outcome ofAProgram(Readable request) {
        return seen(request).orElseGet(() -> admit(request));
    }

    /** Anybody's browser. */
    @Transactional
    Outcome ofAStranger(Readable request, String client) {
        var seen = seen(request);
        if (seen.isPresent()) {
            return seen.get();
        }
        var wait = attempts.waitBeforeNext(request.wish().address(), client);
        return wait.isPresent() ? new TooMany(wait.get()) : admit(request);
    }

    /**
     * A request sent again is the same request. Only when the person has left, or was forgotten without confirming, is
     * it somebody who comes back, and gets a mail; but not within minutes, when the request may still be on its way.
     */
    private Optional<Outcome> seen(Readable request) {
        return requests.find(
                        request.identifiers(), supporters.names(request.wish().address()))
                .flatMap(supporters::findByIdOptional)
                .filter(supporter -> supporter.answersFor(clock.instant(), config.mailAgainAfter()))
                .map(Seen::new);
    }

    private Outcome admit(Readable request) {
        var supporter = joining.ask(request.wish());
        requests.remember(
                request.identifiers(), supporters.pseudonym(request.wish().address()), supporter.id());
        return new Admitted(supporter);
    }
}
