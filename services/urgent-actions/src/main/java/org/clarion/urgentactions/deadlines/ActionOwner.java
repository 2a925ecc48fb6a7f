package org.clarion.urgentactions.deadlines;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** In whose hands a launched action is, since when, and what they were told when it was given to them. */
@Entity
public class ActionOwner {

    @Id
    private UUID actionId;

    private String owner;
    private Instant since;
    private String givenBy;
    private String note;

    protected ActionOwner() {}

    ActionOwner(UUID actionId, String owner, Instant now) {
        this.actionId = actionId;
        this.owner = owner;
        this.givenBy = owner;
        this.since = now;
        this.note = "";
    }

    /** Whether it changed hands; giving it to whoever has it is no news. */
    boolean passTo(String other, String words, String by, Instant now) {
        if (owner.equals(other)) {
            return false;
        }
        owner = other;
        note = words;
        givenBy = by;
        since = now;
        return true;
    }

    public UUID actionId() {
        return actionId;
    }

    /** What they log in with. */
    public String owner() {
        return owner;
    }

    public Instant since() {
        return since;
    }

    public String givenBy() {
        return givenBy;
    }

    public String note() {
        return note;
    }
}
