package org.clarion.urgentactions.asks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That an urgent action serves an ask. */
@Entity
class ServedAsk {

    @Id
    private UUID id;

    private UUID askId;
    private UUID actionId;
    private String saidBy;
    private Instant saidAt;

    protected ServedAsk() {}

    ServedAsk(UUID askId, UUID actionId, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.askId = askId;
        this.actionId = actionId;
        this.saidBy = by;
        this.saidAt = now;
    }

    UUID askId() {
        return askId;
    }

    UUID actionId() {
        return actionId;
    }
}
