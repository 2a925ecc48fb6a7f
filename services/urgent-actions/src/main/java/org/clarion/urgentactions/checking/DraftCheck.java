package org.clarion.urgentactions.checking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody was asked to look at an action before it goes out. */
@Entity
public class DraftCheck {

    /** How far it is. */
    public enum CheckStage {
        ASKED,
        GIVEN,
        REFUSED,
        /** Somebody asked anew, perhaps of another. */
        CALLED_OFF
    }

    @Id
    private UUID id;

    private UUID actionId;
    private String askedBy;
    private String askedOf;
    private String note;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private CheckStage stage;

    private @Nullable Instant decidedAt;
    private @Nullable Long decidedVersion;
    private String words;

    protected DraftCheck() {}

    DraftCheck(UUID actionId, String askedBy, String askedOf, String note, Instant now) {
        if (askedBy.equals(askedOf)) {
            throw new IllegalArgumentException("nobody checks their own work");
        }
        this.id = UUID.randomUUID();
        this.actionId = actionId;
        this.askedBy = askedBy;
        this.askedOf = askedOf;
        this.note = note;
        this.askedAt = now;
        this.stage = CheckStage.ASKED;
        this.words = "";
    }

    /** Given or refused, once, by the one who was asked; on the version that was looked at. */
    boolean decide(boolean given, String by, long version, String said, Instant now) {
        if (stage != CheckStage.ASKED || !askedOf.equals(by)) {
            return false;
        }
        stage = given ? CheckStage.GIVEN : CheckStage.REFUSED;
        decidedAt = now;
        decidedVersion = version;
        words = said;
        return true;
    }

    void callOff() {
        stage = stage == CheckStage.ASKED ? CheckStage.CALLED_OFF : stage;
    }

    /** Whether the action reads otherwise than it did when it was checked. */
    public boolean isPassed(long version) {
        return decidedVersion != null && decidedVersion != version;
    }

    /** Whether somebody else has said yes to exactly this version. */
    public boolean allows(long version) {
        return stage == CheckStage.GIVEN && !isPassed(version);
    }

    public UUID id() {
        return id;
    }

    public UUID actionId() {
        return actionId;
    }

    public String askedBy() {
        return askedBy;
    }

    public String askedOf() {
        return askedOf;
    }

    public String note() {
        return note;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public CheckStage stage() {
        return stage;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public String words() {
        return words;
    }
}
