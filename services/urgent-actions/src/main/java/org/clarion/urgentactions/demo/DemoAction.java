package org.clarion.urgentactions.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.clarion.access.LocalRun;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Launching;
import org.jboss.logging.Logger;

/** Puts one live action into an empty local run, by the same deeds as a campaigner would. */
@ApplicationScoped
class DemoAction {

    /** Always the same, so that two instances starting together make one action. */
    static final UUID ID = UUID.fromString("10623c1a-0000-4000-8000-000000001582");

    private static final Logger LOG = Logger.getLogger(DemoAction.class);
    private static final ZoneId LIMA = ZoneId.of("America/Lima");
    private static final String BY = "the local run";

    private final LocalRun localRun;
    private final Actions actions;
    private final Drafting drafting;
    private final Launching launching;
    private final Clock clock;

    DemoAction(LocalRun localRun, Actions actions, Drafting drafting, Launching launching, Clock clock) {
        this.localRun = localRun;
        this.actions = actions;
        this.drafting = drafting;
        this.launching = launching;
        this.clock = clock;
    }

    // After the framework and the libs: launching tells the outbox, which must be ready to carry it.
    @ActivateRequestContext
    void launch(@Observes @Priority(Interceptor.Priority.APPLICATION + 500) StartupEvent start) {
        if (!localRun.is() || !actions.none()) {
            return;
        }
        var sixWeeksAhead = LocalDate.ofInstant(clock.instant(), LIMA).plusWeeks(6);
        drafting.begin(ID, DemoSheet.actUntil(sixWeeksAhead), null, BY);
        launching.launch(ID, actions.of(ID).orElseThrow().version(), BY);
        LOG.infof("The demo action %s is live", ID);
    }
}
