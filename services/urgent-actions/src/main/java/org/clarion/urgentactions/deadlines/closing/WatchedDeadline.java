package org.clarion.urgentactions.deadlines.closing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that a launched action has or had. One that was moved away and back is the same: what was done about it is not done
 * again.
 */
@Entity
public class WatchedDeadline {

    @Id
    private UUID id;

    private UUID actionId;
    private Instant endsAt;
    private @Nullable Instant closedAt;
    private @Nullable String plannedWith;

    protected WatchedDeadline() {}

    WatchedDeadline(UUID actionId, Instant endsAt) {
        this.id = idOf(actionId, endsAt);
        this.actionId = actionId;
        this.endsAt = endsAt;
    }

    /** The id follows from what it is, so that it is found without a query. */
    static UUID idOf(UUID actionId, Instant endsAt) {
        return UUID.nameUUIDFromBytes((actionId + "/" + endsAt).getBytes(StandardCharsets.US_ASCII));
    }

    /** It has passed. Passing again is no news. */
    boolean close(Instant now) {
        if (closedAt != null) {
            return false;
        }
        closedAt = now;
        return true;
    }

    /** Its reminders are planned, by these settings. */
    public void planned(String settings) {
        plannedWith = settings;
    }

    public UUID id() {
        return id;
    }

    public UUID actionId() {
        return actionId;
    }

    /** The first instant at which it is too late. */
    public Instant endsAt() {
        return endsAt;
    }

    /** When it was seen to have passed: the second after it, or as soon as something ran again. */
    public @Nullable Instant closedAt() {
        return closedAt;
    }
}
