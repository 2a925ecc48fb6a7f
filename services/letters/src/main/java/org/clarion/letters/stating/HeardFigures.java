package org.clarion.letters.stating;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The last we heard of an action's figures, as they were stated. */
@Entity
class HeardFigures {

    @Id
    private UUID actionId;

    private Instant statedAt;
    private String said;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected HeardFigures() {}

    HeardFigures(UUID actionId, Instant statedAt, String said) {
        this.actionId = actionId;
        this.statedAt = statedAt;
        this.said = said;
    }

    /** What was said earlier, and is heard late, changes nothing. */
    void hear(Instant at, String now) {
        if (!at.isBefore(statedAt)) {
            statedAt = at;
            said = now;
        }
    }

    String said() {
        return said;
    }
}
