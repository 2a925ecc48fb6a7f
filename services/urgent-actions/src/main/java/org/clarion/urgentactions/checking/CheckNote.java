package org.clarion.urgentactions.checking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody who checked an action said of one of its fields: it stands there until it is settled. */
@Entity
public class CheckNote {

    @Id
    private UUID id;

    private UUID actionId;
    private String field;
    private String words;
    private String writtenBy;
    private Instant writtenAt;
    private @Nullable String settledBy;
    private @Nullable Instant settledAt;

    protected CheckNote() {}

    CheckNote(UUID actionId, String field, String words, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.actionId = actionId;
        this.field = field;
        this.words = words;
        this.writtenBy = by;
        this.writtenAt = now;
    }

    /** Settling again is no news. */
    boolean settle(String by, Instant now) {
        if (settledAt != null) {
            return false;
        }
        settledAt = now;
        settledBy = by;
        return true;
    }

    public UUID id() {
        return id;
    }

    public UUID actionId() {
        return actionId;
    }

    public String field() {
        return field;
    }

    public String words() {
        return words;
    }

    public String writtenBy() {
        return writtenBy;
    }
}
