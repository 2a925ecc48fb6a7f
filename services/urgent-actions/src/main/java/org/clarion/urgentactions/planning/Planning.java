package org.clarion.urgentactions.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.jspecify.annotations.Nullable;

/** Plans launches and calls them off. In templates: {@code {inject:planning.of(id)}}. */
@Named("planning")
@ApplicationScoped
public class Planning {

    private final PlannedLaunches launches;
    private final Actions actions;
    private final StaffActs acts;
    private final Clock clock;

    Planning(PlannedLaunches launches, Actions actions, StaffActs acts, Clock clock) {
        this.launches = launches;
        this.actions = actions;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    void plan(UUID actionId, LaunchPlan plan, String by) {
        var now = clock.instant();
        var known = launches.findByIdOptional(actionId);
        var before = known.map(PlannedLaunch::launchAt).orElse(null);
        known.ifPresentOrElse(
                planned -> planned.decide(plan, by, now),
                () -> launches.persist(new PlannedLaunch(actionId, plan, by, now)));
        acts.record(
                StaffAct.of("planned a launch", actionId).on(actionId).changed(PublicFact.LAUNCH, before, plan.at()));
    }

    /** Calling off what is not planned is no news. */
    @Transactional
    void callOff(UUID actionId) {
        if (launches.deleteById(actionId)) {
            acts.record(StaffAct.of("called off a launch", actionId).on(actionId));
        }
    }

    /** When it goes out by itself, or could not; nothing where nobody has planned it. */
    @Transactional
    public @Nullable PlannedLaunch of(UUID actionId) {
        return launches.findById(actionId);
    }

    /** The sheet that it was planned to take the place of; nothing where those before it go on. */
    @Transactional
    public @Nullable UrgentAction before(PlannedLaunch planned) {
        return planned.instead() == null ? null : actions.of(planned.instead()).orElse(null);
    }

    /** What is planned to take the place of this live action. */
    @Transactional
    public List<PlannedLaunch> inThePlaceOf(UUID actionId) {
        return launches.list("instead = ?1 and refusedAt is null order by launchAt", actionId);
    }
}
