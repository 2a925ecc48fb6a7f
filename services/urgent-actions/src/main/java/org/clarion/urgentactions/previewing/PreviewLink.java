package org.clarion.urgentactions.previewing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link that shows an action to whoever has it, for a week or until somebody revokes it. */
@Entity
public class PreviewLink {

    static final Duration LASTS = Duration.ofDays(7);

    @Id
    private UUID id;

    private UUID actionId;
    private byte[] secretHash;
    private String madeBy;
    private Instant madeAt;
    private Instant endsAt;
    private @Nullable String revokedBy;
    private @Nullable Instant revokedAt;

    protected PreviewLink() {}

    PreviewLink(UUID actionId, byte[] secretHash, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.actionId = actionId;
        this.secretHash = secretHash.clone();
        this.madeBy = by;
        this.madeAt = now;
        this.endsAt = now.plus(LASTS);
    }

    /** Revoking again is no news. */
    boolean revoke(String by, Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        revokedBy = by;
        return true;
    }

    public boolean works(Instant now) {
        return revokedAt == null && now.isBefore(endsAt);
    }

    public UUID id() {
        return id;
    }

    public UUID actionId() {
        return actionId;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public @Nullable String revokedBy() {
        return revokedBy;
    }
}
