package org.clarion.urgentactions.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.clarion.contracts.Announcement.Narrowing;
import org.clarion.urgentactions.audience.AskedAudience;
import org.clarion.urgentactions.sheets.TellingChoice;
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

    @Convert(converter = ToldNarrowing.class)
    @Column(columnDefinition = "text")
    private @Nullable Narrowing toldTo;

    private @Nullable Instant refusedAt;

    protected PlannedLaunch() {}

    PlannedLaunch(UUID actionId, Instant launchAt, String zone, TellingChoice telling, String by, Instant now) {
        this.actionId = actionId;
        this.launchAt = launchAt;
        this.zone = zone;
        tell(telling);
        this.plannedBy = by;
        this.plannedAt = now;
    }

    /** Another time takes the place of this one, and of its refusal. */
    void moveTo(Instant at, String otherZone, TellingChoice telling, String by, Instant now) {
        launchAt = at;
        zone = otherZone;
        tell(telling);
        plannedBy = by;
        plannedAt = now;
        refusedAt = null;
    }

    private void tell(TellingChoice telling) {
        silent = !telling.reachesSomebody();
        toldTo = telling.only();
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

    /** Who is told of it by mail. */
    public TellingChoice telling() {
        return silent ? TellingChoice.NOBODY : TellingChoice.ofTheNetwork(toldTo);
    }

    /** The same, as it was chosen. */
    public AskedAudience asked() {
        return AskedAudience.of(telling());
    }

    public String plannedBy() {
        return plannedBy;
    }

    public @Nullable Instant refusedAt() {
        return refusedAt;
    }
}
