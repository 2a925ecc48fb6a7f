package org.clarion.urgentactions.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.Announcement.Narrowing;
import org.clarion.urgentactions.audience.AskedAudience;
import org.clarion.urgentactions.sheets.TellingChoice;
import org.jspecify.annotations.Nullable;

/** An action goes out at this time, as it reads then. */
@Entity
public class PlannedLaunch {

    /** Why it did not go out at its time. */
    public enum Refusal {
        /** Something without which no sheet goes out. */
        LACKS,
        /** The sheet that it was to take the place of is none of its case any more. */
        OTHER_CASE
    }

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

    @Convert(converter = ToldSince.class)
    @Column(columnDefinition = "text")
    private Map<String, String> toldSince = Map.of();

    private @Nullable UUID instead;
    private @Nullable Instant refusedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Refusal refusedFor;

    protected PlannedLaunch() {}

    PlannedLaunch(UUID actionId, LaunchPlan plan, String by, Instant now) {
        this.actionId = actionId;
        decide(plan, by, now);
    }

    /** Another decision takes the place of this one, and of its refusal. */
    final void decide(LaunchPlan plan, String by, Instant now) {
        launchAt = plan.at();
        zone = plan.zone();
        silent = !plan.telling().reachesSomebody();
        toldTo = plan.telling().only();
        toldSince = plan.telling().words();
        instead = plan.instead();
        plannedBy = by;
        plannedAt = now;
        refusedAt = null;
        refusedFor = null;
    }

    void refuse(Refusal why, Instant now) {
        refusedAt = now;
        refusedFor = why;
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
        return silent
                ? TellingChoice.NOBODY
                : TellingChoice.ofTheNetwork(toldTo).saying(toldSince);
    }

    /** The same, as it was chosen. */
    public AskedAudience asked() {
        return AskedAudience.of(telling());
    }

    /** The sheet it takes the place of; null where those before it go on. */
    public @Nullable UUID instead() {
        return instead;
    }

    public String plannedBy() {
        return plannedBy;
    }

    public @Nullable Instant refusedAt() {
        return refusedAt;
    }

    /** Null as long as it was not refused. */
    public @Nullable Refusal refusedFor() {
        return refusedFor;
    }
}
