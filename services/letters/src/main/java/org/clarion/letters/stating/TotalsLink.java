package org.clarion.letters.stating;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Which link to an action's page of totals holds: the newest. */
@Entity
class TotalsLink {

    @Id
    private UUID actionId;

    private int generation;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected TotalsLink() {}

    TotalsLink(UUID actionId) {
        this.actionId = actionId;
    }

    void renew() {
        generation++;
    }

    int generation() {
        return generation;
    }
}
