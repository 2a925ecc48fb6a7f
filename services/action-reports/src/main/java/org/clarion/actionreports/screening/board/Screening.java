package org.clarion.actionreports.screening.board;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.clarion.actionreports.screening.signals.ScreeningRule;

/** Has the rules look at every action that moved within the hour. Looking twice, or by two instances, is looking once. */
@ApplicationScoped
class Screening {

    private final Observing observing;
    private final ScreeningFindings findings;
    private final FindingReports reports;
    private final ScreeningConfig config;
    private final Clock clock;

    Screening(
            Observing observing,
            ScreeningFindings findings,
            FindingReports reports,
            ScreeningConfig config,
            Clock clock) {
        this.observing = observing;
        this.findings = findings;
        this.reports = reports;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "{screening.every}", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        observing.activeSince(clock.instant().minus(config.within())).forEach(this::lookAt);
    }

    void lookAt(UUID action) {
        var now = clock.instant();
        var hour = observing.hour(action, now.minus(config.within()));
        ScreeningRule.signs(hour).forEach(sign -> {
            findings.note(action, sign, now);
            reports.note(action, sign);
        });
    }
}
