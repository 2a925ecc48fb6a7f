package org.clarion.urgentactions.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Ending;
import org.clarion.urgentactions.sheets.Launching;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;

/** Brings a sheet of the demo to where its course says it stands; what is done already is not done again. */
@ApplicationScoped
class DemoDeeds {

    /** Who finds the demo's actions in their hands: the log-in of the local run that drafts. */
    private static final String BY = Roles.CAMPAIGNER;

    private final Actions actions;
    private final Drafting drafting;
    private final Launching launching;
    private final Ending ending;

    DemoDeeds(Actions actions, Drafting drafting, Launching launching, Ending ending) {
        this.actions = actions;
        this.drafting = drafting;
        this.launching = launching;
        this.ending = ending;
    }

    void bring(DemoCourse course) {
        var id = course.sheet().id();
        if (actions.of(id).isEmpty()) {
            drafting.begin(id, course.sheet().actUntil(course.lastDay()), null, BY);
        }
        var launchedAt = course.launchedAt();
        if (launchedAt != null && stands(id, Stage.DRAFT)) {
            launching.launch(id, now(id).version(), BY, launchedAt);
        }
        var endedAt = course.endedAt();
        if (endedAt != null && stands(id, Stage.LIVE)) {
            ending.end(id, now(id).version(), course.sheet().outcome(), BY, endedAt);
        }
    }

    private boolean stands(UUID id, Stage stage) {
        return now(id).stage() == stage;
    }

    private UrgentAction now(UUID id) {
        return actions.of(id).orElseThrow();
    }
}
