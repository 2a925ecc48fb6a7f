package org.clarion.supporters.acts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.ActEvent.SupporterActed;
import org.jspecify.annotations.Nullable;

/** Somebody acted on an action; whose pseudonym it is, is known where it is a supporter's. */
@Entity
class KnownAct {

    @Id
    private String actor;

    private UUID actionId;
    private Instant actedAt;
    private boolean lookedFor;
    private @Nullable UUID supporterId;
    private Instant keptUntil;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected KnownAct() {}

    KnownAct(SupporterActed told, Instant keptUntil) {
        this.actor = told.actor();
        this.actionId = told.actionId();
        this.actedAt = told.at();
        this.keptUntil = keptUntil;
    }

    /** Whose act it is; nobody's where they are not in the network. */
    void isOf(@Nullable UUID supporter) {
        lookedFor = true;
        supporterId = supporter;
    }

    void lookAgain() {
        lookedFor = false;
    }

    String actor() {
        return actor;
    }

    /** Whose it is, where that is known. */
    Optional<UUID> supporterId() {
        return Optional.ofNullable(supporterId);
    }

    UUID actionId() {
        return actionId;
    }
}
