package org.clarion.supporters.organisations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that staff did to an organisation: a line of its history. */
@Entity
public class OrganisationStep {

    /** What was done. */
    public enum Kind {
        ADDED,
        RENAMED,
        CHANGED,
        TOOK_IN,
        MERGED_AWAY
    }

    @Id
    private UUID id;

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String detail;
    private @Nullable UUID otherId;
    private String by;
    private Instant at;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected OrganisationStep() {}

    OrganisationStep(UUID organisationId, Kind kind, String detail, @Nullable UUID otherId, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.organisationId = organisationId;
        this.kind = kind;
        this.detail = detail;
        this.otherId = otherId;
        this.by = by;
        this.at = at;
    }

    public Kind kind() {
        return kind;
    }

    /** A name that it had, or that it was merged with; empty where nothing more is to be said. */
    public String detail() {
        return detail;
    }

    /** The organisation that it was merged with. */
    public Optional<UUID> otherId() {
        return Optional.ofNullable(otherId);
    }

    /** A log-in name. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
