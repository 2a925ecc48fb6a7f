package org.clarion.supporters.osdi;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.clarion.supporters.admission.Attempts;
import org.clarion.turns.Portions;

/** Forgets attempts within the hour and the names of requests after a month. */
@ApplicationScoped
class ForgetRequests {

    private static final Duration ATTEMPTS = Duration.ofHours(1);
    private static final int AT_ONCE = 5_000;
    private static final Duration REQUESTS = Duration.ofDays(30);

    private final SignupRequests requests;
    private final Attempts attempts;
    private final Clock clock;

    ForgetRequests(SignupRequests requests, Attempts attempts, Clock clock) {
        this.requests = requests;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Scheduled(every = "{supporters.forgetting-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        var now = clock.instant();
        Portions.all(AT_ONCE, most -> attempts.forgetBefore(now.minus(ATTEMPTS), most));
        Portions.all(AT_ONCE, most -> requests.forgetBefore(now.minus(REQUESTS), most));
    }
}
