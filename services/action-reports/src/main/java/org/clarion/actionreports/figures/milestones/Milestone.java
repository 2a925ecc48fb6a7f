package org.clarion.actionreports.figures.milestones;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;

/** So many were reported for an action, for the first time. */
@Entity
@IdClass(Milestone.Key.class)
public class Milestone {

    /** Each is reached once. */
    record Key(UUID actionId, long reported) {}

    @Id
    private UUID actionId;

    @Id
    @Column(name = "milestone")
    private long reported;

    private Instant reachedAt;

    @SuppressWarnings("NullAway") // for Hibernate, which fills the fields
    protected Milestone() {}

    Milestone(UUID actionId, long reported, Instant reachedAt) {
        this.actionId = actionId;
        this.reported = reported;
        this.reachedAt = reachedAt;
    }

    public long reported() {
        return reported;
    }

    public Instant reachedAt() {
        return reachedAt;
    }
}
