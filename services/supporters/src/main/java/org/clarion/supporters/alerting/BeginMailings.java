package org.clarion.supporters.alerting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.clarion.supporters.mailings.ActionMailings;
import org.jboss.logging.Logger;

/** Begins what is planned, when its time has come. Several instances may: each mailing begins once. */
@ApplicationScoped
class BeginMailings {

    private static final Logger LOG = Logger.getLogger(BeginMailings.class);

    private final ActionMailings mailings;
    private final LaterNews later;
    private final Clock clock;

    BeginMailings(ActionMailings mailings, LaterNews later, Clock clock) {
        this.mailings = mailings;
        this.later = later;
        this.clock = clock;
    }

    @Scheduled(every = "{supporters.beginning-every}", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void begin() {
        QuarkusTransaction.requiringNew()
                .call(() -> mailings.due(clock.instant()))
                .forEach(this::begin);
    }

    private void begin(UUID mailing) {
        if (later.begin(mailing)) {
            LOG.infof("Mailing %s begins", mailing);
        }
    }
}
