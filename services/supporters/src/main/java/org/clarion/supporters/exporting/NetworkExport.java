package org.clarion.supporters.exporting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That somebody took the addresses of the network, and why. */
@Entity
class NetworkExport {

    @Id
    private UUID id;

    private String reason;
    private String takenBy;
    private Instant takenAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected NetworkExport() {}

    NetworkExport(UUID id, String reason, String takenBy, Instant takenAt) {
        this.id = id;
        this.reason = reason;
        this.takenBy = takenBy;
        this.takenAt = takenAt;
    }

    public String getReason() {
        return reason;
    }

    public String getTakenBy() {
        return takenBy;
    }

    public Instant getTakenAt() {
        return takenAt;
    }
}
