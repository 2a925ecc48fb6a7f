package org.clarion.supporters.mailing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.clarion.mail.due.MailFate;
import org.jspecify.annotations.Nullable;

/** One mail to one supporter. */
@Entity
class DueMail {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID supporterId;

    /** What an alert is about. */
    private @Nullable UUID actionId;

    private Instant madeAt;

    @Embedded
    private MailFate fate;

    private @Nullable Instant writtenAt;

    /** Because of what its reader chose; empty for what went, waits, or was not needed for another reason. */
    @Enumerated(EnumType.STRING)
    private @Nullable KeptBack keptBack;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected DueMail() {}

    DueMail(Kind kind, UUID supporterId, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.supporterId = supporterId;
        this.madeAt = now;
        this.fate = MailFate.due(now);
    }

    void move(UnaryOperator<MailFate> deed) {
        fate = deed.apply(fate);
    }

    /** It is about to go. */
    void written(Instant now) {
        writtenAt = now;
    }

    /** Its reader chose not to get it. */
    void keepBack(KeptBack why, Instant now) {
        keptBack = why;
        move(fate -> fate.notNeeded(now));
    }

    /** Whether it may still go. */
    boolean isOpen() {
        return fate.open();
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    UUID supporterId() {
        return supporterId;
    }

    @Nullable
    UUID actionId() {
        return actionId;
    }

    Instant madeAt() {
        return madeAt;
    }
}
