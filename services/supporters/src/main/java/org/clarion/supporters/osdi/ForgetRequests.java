package org.clarion.supporters.osdi;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.rounds.Rounds;

/** Forgets attempts within the hour and the names of requests after a month. */
@ApplicationScoped
class ForgetRequests {

    private static final Duration ATTEMPTS = Duration.ofHours(1);
    private static final Duration REQUESTS = Duration.ofDays(30);

    private final SignupRequests requests;
    private final Attempts attempts;
    private final SupportersConfig config;
    private final Clock clock;

    ForgetRequests(SignupRequests requests, Attempts attempts, SupportersConfig config, Clock clock) {
        this.requests = requests;
        this.attempts = attempts;
        this.config = config;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start, Rounds rounds) {
        rounds.start("forgetting requests", config.forgettingEvery(), this::round);
    }

    @Transactional
    void round() {
        var now = clock.instant();
        attempts.forgetBefore(now.minus(ATTEMPTS));
        requests.forgetBefore(now.minus(REQUESTS));
    }
}
