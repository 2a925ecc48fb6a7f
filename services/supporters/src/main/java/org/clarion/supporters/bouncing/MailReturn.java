package org.clarion.supporters.bouncing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That one mail came back, and how. Whose it was only the row of the mail says. */
@Entity
class MailReturn {

    @Id
    private UUID mailId;

    @Enumerated(EnumType.STRING)
    private ReturnKind kind;

    /** A code of RFC 3463 or SMTP; never a server's text, which repeats addresses. */
    private @Nullable String status;

    private Instant at;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected MailReturn() {}

    MailReturn(UUID mailId, ReturnKind kind, @Nullable String status, Instant at) {
        this.mailId = mailId;
        this.kind = kind;
        this.status = status;
        this.at = at;
    }
}
