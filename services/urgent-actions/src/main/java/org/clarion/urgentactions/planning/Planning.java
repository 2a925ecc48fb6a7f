package org.clarion.urgentactions.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.clarion.access.StaffActs;
import org.clarion.urgentactions.sheets.TellingChoice;
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
    void plan(UUID actionId, Instant at, String zone, TellingChoice telling, String by) {
        var now = clock.instant();
        launches.findByIdOptional(actionId)
                .ifPresentOrElse(
                        planned -> planned.moveTo(at, zone, telling, by, now),
                        () -> launches.persist(new PlannedLaunch(actionId, at, zone, telling, by, now)));
        acts.record("planned a launch", actionId.toString());
    }

    /** Calling off what is not planned is no news. */
    @Transactional
    void callOff(UUID actionId) {
        if (launches.deleteById(actionId)) {
            acts.record("called off a launch", actionId.toString());
        }
    }

    /** When it goes out by itself, or could not; nothing where nobody has planned it. */
    @Transactional
    public @Nullable PlannedLaunch of(UUID actionId) {
        return launches.findById(actionId);
    }
}
