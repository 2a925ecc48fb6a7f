package org.clarion.urgentactions.checklist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Somebody looked at a doubt and said that the field is right as it stands. Another value is another doubt. */
@Entity
class SettledDoubt {

    @Id
    private UUID id;

    private UUID actionId;
    private String mark;
    private String settledBy;
    private Instant settledAt;

    protected SettledDoubt() {}

    SettledDoubt(UUID id, UUID actionId, String mark, String by, Instant now) {
        this.id = id;
        this.actionId = actionId;
        this.mark = mark;
        this.settledBy = by;
        this.settledAt = now;
    }

    String mark() {
        return mark;
    }
}
