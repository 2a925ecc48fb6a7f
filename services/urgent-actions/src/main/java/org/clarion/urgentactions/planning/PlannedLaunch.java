package org.clarion.urgentactions.planning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An action goes out at this time, as it reads then. */
@Entity
public class PlannedLaunch {

    @Id
    private UUID actionId;

    private Instant launchAt;
    private String zone;
    private String plannedBy;
    private Instant plannedAt;
    private boolean silent;
    private @Nullable Instant refusedAt;

    protected PlannedLaunch() {}

    PlannedLaunch(UUID actionId, Instant launchAt, String zone, boolean silent, String by, Instant now) {
        this.actionId = actionId;
        this.launchAt = launchAt;
        this.zone = zone;
        this.silent = silent;
        this.plannedBy = by;
        this.plannedAt = now;
    }

    /** Another time takes the place of this one, and of its refusal. */
    void moveTo(Instant at, String otherZone, boolean toNobody, String by, Instant now) {
        launchAt = at;
        zone = otherZone;
        silent = toNobody;
        plannedBy = by;
        plannedAt = now;
        refusedAt = null;
    }

    void refuse(Instant now) {
        refusedAt = now;
    }

    public UUID actionId() {
        return actionId;
    }

    public Instant launchAt() {
        return launchAt;
    }

    public String zone() {
        return zone;
    }

    /** Whether nobody is told of it by mail. */
    public boolean silent() {
        return silent;
    }

    public String plannedBy() {
        return plannedBy;
    }

    public @Nullable Instant refusedAt() {
        return refusedAt;
    }
}
