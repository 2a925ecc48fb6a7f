package org.clarion.supporters.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody wants to be told how a case goes on and ends. The sheet they asked about names the case. */
@Entity
public class FollowedCase {

    private static final int MOST_CODES = 10;

    @Id
    private UUID id;

    private UUID supporterId;
    private UUID actionId;
    private Instant askedAt;
    private @Nullable Instant confirmedAt;
    private Instant keptUntil;
    private int codeTries;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected FollowedCase() {}

    public FollowedCase(UUID supporterId, UUID actionId, Instant now, Duration window) {
        this.id = UUID.randomUUID();
        this.supporterId = supporterId;
        this.actionId = actionId;
        this.askedAt = now;
        this.keptUntil = now.plus(window);
    }

    /** Asked again before it is confirmed: the time for confirming begins anew. */
    public void askAgain(Instant now, Duration window) {
        if (confirmedAt == null) {
            keptUntil = now.plus(window);
        }
    }

    /** Whether this is news: mail scanners follow links and people press twice. */
    public boolean confirm(Instant now, Duration kept) {
        if (confirmedAt != null || now.isAfter(keptUntil)) {
            return false;
        }
        confirmedAt = now;
        keptUntil = now.plus(kept);
        return true;
    }

    /** Whether another code may be tried for it; then it is counted. */
    public boolean mayTryCode() {
        if (codeTries >= MOST_CODES) {
            return false;
        }
        codeTries++;
        return true;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** Whether the date has passed until which this may be kept. */
    public boolean isPastItsEnd(Instant now) {
        return now.isAfter(keptUntil);
    }

    public UUID id() {
        return id;
    }

    public UUID supporterId() {
        return supporterId;
    }

    /** The sheet about which they asked. */
    public UUID actionId() {
        return actionId;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
