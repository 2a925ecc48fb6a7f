package org.clarion.actionreports.reporting.verifying;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.clarion.turns.Portions;

/** Nobody who was asked stays in our book longer than the question stands. */
@ApplicationScoped
class ForgetReporters {

    private static final int AT_ONCE = 1000;

    private final Confirmations confirmations;
    private final ConfirmationMailLog askings;
    private final Clock clock;

    ForgetReporters(Confirmations confirmations, ConfirmationMailLog askings, Clock clock) {
        this.confirmations = confirmations;
        this.askings = askings;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m")
    void forget() {
        Portions.all(AT_ONCE, most -> confirmations.forgetThoseOver(clock.instant(), most));
        Portions.all(AT_ONCE, most -> askings.forgetOld(clock.instant(), most));
    }
}
