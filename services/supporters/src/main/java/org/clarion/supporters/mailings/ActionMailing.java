package org.clarion.supporters.mailings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of news of an action, mailed to many. It is planned or has begun: with its beginning it is known to whom it goes. Its
 * mails go from {@code beginsAt} on, unless it is held.
 */
@Entity
public class ActionMailing {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID actionId;

    @Enumerated(EnumType.STRING)
    private MailingKind kind;

    private long newsVersion;

    /** The time that follows from the sheet, of what nobody asks for; staff may have chosen another one since. */
    private @Nullable Instant plannedAt;

    private Instant beginsAt;
    private @Nullable Instant begunAt;
    private long people;
    private @Nullable Instant heldAt;
    private @Nullable Instant urgentSince;

    @Column(columnDefinition = "text")
    private @Nullable String urgentBecause;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected ActionMailing() {}

    ActionMailing(UUID actionId, MailingKind kind, long newsVersion, Instant beginsAt) {
        this.id = UUID.randomUUID();
        this.actionId = actionId;
        this.kind = kind;
        this.newsVersion = newsVersion;
        this.beginsAt = beginsAt;
    }

    /** To so many people, from now on. */
    public void begin(long readers, Instant now) {
        people = readers;
        begunAt = now;
    }

    /** The sheet says another time: that holds, whatever was chosen by hand before. What went already stays gone. */
    void plan(Instant at) {
        if (!at.equals(plannedAt)) {
            plannedAt = at;
            beginsAt = at;
        }
    }

    /** False where it is held already. */
    public boolean hold(Instant now) {
        if (heldAt != null) {
            return false;
        }
        heldAt = now;
        return true;
    }

    /** False where it is not held. */
    public boolean goOn() {
        if (heldAt == null) {
            return false;
        }
        heldAt = null;
        return true;
    }

    /** False where that is its time already. */
    public boolean beginAt(Instant at) {
        if (beginsAt.equals(at)) {
            return false;
        }
        beginsAt = at;
        return true;
    }

    /** From now on nobody's pace holds it up. False where it is urgent already: the first reason stays. */
    public boolean isUrgentBecause(String why, Instant now) {
        if (urgentSince != null) {
            return false;
        }
        urgentSince = now;
        urgentBecause = why;
        return true;
    }

    /** Whether none of its mails may go at this moment. */
    public boolean waits(Instant now) {
        return heldAt != null || now.isBefore(beginsAt);
    }

    /** Whether it is to be begun at this moment. */
    public boolean isDue(Instant now) {
        return begunAt == null && !waits(now);
    }

    public UUID id() {
        return id;
    }

    public UUID actionId() {
        return actionId;
    }

    public MailingKind kind() {
        return kind;
    }

    /** The version of the sheet that it was decided with; 0 where there is only one of its kind. */
    public long newsVersion() {
        return newsVersion;
    }

    public Instant beginsAt() {
        return beginsAt;
    }

    /** Null while nobody has been chosen yet. */
    public @Nullable Instant begunAt() {
        return begunAt;
    }

    /** How many it was begun for. */
    public long people() {
        return people;
    }

    public boolean isHeld() {
        return heldAt != null;
    }

    public boolean isUrgent() {
        return urgentSince != null;
    }

    /** Why somebody said that it is urgent; empty where nobody did. */
    public String urgentBecause() {
        return Objects.requireNonNullElse(urgentBecause, "");
    }
}
