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
