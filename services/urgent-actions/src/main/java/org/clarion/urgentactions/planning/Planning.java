package org.clarion.urgentactions.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.jspecify.annotations.Nullable;

/** Plans launches and calls them off. In templates: {@code {inject:planning.of(id)}}. */
@Named("planning")
@ApplicationScoped
public class Planning {

    private final PlannedLaunches launches;
    private final StaffActs acts;
    private final Clock clock;

    Planning(PlannedLaunches launches, StaffActs acts, Clock clock) {
        this.launches = launches;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    void plan(UUID actionId, Instant at, String zone, boolean silent, String by) {
        var now = clock.instant();
        var known = launches.findByIdOptional(actionId);
        var before = known.map(PlannedLaunch::launchAt).orElse(null);
        known.ifPresentOrElse(
                planned -> planned.moveTo(at, zone, silent, by, now),
                () -> launches.persist(new PlannedLaunch(actionId, at, zone, silent, by, now)));
        acts.record(StaffAct.of("planned a launch", actionId).on(actionId).changed(PublicFact.LAUNCH, before, at));
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
}
