package org.clarion.urgentactions.asks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An ask of States in one country: it has its own status there. */
@Entity
public class AskInstance {

    @Id
    private UUID id;

    private UUID askId;
    private String country;

    @Enumerated(EnumType.STRING)
    private AskStatus status = AskStatus.UNKNOWN;

    private @Nullable LocalDate statusSince;
    private @Nullable Instant judgedAt;

    protected AskInstance() {}

    AskInstance(UUID askId, String country) {
        this.id = UUID.randomUUID();
        this.askId = askId;
        this.country = country;
    }

    /** Of what was said of several days the latest day holds, whenever it was said. */
    void judged(AskStatus now, LocalDate since, Instant at) {
        if (statusSince == null || !since.isBefore(statusSince)) {
            status = now;
            statusSince = since;
        }
        judgedAt = at;
    }

    UUID askId() {
        return askId;
    }

    /** ISO 3166-1 alpha-2. */
    public String country() {
        return country;
    }

    public AskStatus status() {
        return status;
    }

    public @Nullable LocalDate statusSince() {
        return statusSince;
    }

    /** When somebody judged it last; nothing where nobody has. */
    public @Nullable Instant judgedAt() {
        return judgedAt;
    }
}
