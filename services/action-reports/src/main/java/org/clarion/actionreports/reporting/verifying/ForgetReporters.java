package org.clarion.actionreports.reporting.verifying;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Nobody who was asked stays in our book longer than the question stands. */
@ApplicationScoped
class ForgetReporters {

    private final Confirmations confirmations;
    private final ConfirmationMailLog askings;
    private final Clock clock;

    ForgetReporters(Confirmations confirmations, ConfirmationMailLog askings, Clock clock) {
        this.confirmations = confirmations;
        this.askings = askings;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m")
    @Transactional
    void forget() {
        confirmations.forgetThoseOver(clock.instant());
        askings.forgetOld(clock.instant());
    }
}
