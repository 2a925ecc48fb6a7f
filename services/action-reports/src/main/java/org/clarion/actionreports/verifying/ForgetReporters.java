package org.clarion.actionreports.verifying;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Nobody who was asked stays in our book longer than the question stands. */
@ApplicationScoped
class ForgetReporters {

    private final Confirmations confirmations;
    private final Clock clock;

    ForgetReporters(Confirmations confirmations, Clock clock) {
        this.confirmations = confirmations;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m")
    @Transactional
    void forget() {
        confirmations.forgetThoseOver(clock.instant());
        confirmations.forgetWhoAskedBefore(clock.instant().minus(Verifying.AN_HOUR));
    }
}
