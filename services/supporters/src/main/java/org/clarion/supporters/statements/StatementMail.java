package org.clarion.supporters.statements;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.clarion.mail.due.MailFate;
import org.clarion.mail.due.QueuedMail;

/** One mail about a signature. To whom it goes stands with the signature. */
@Entity
public class StatementMail implements QueuedMail {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private StatementMailKind kind;

    private UUID statementId;
    private UUID signatureId;
    private Instant madeAt;

    @Embedded
    private MailFate mail;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected StatementMail() {}

    StatementMail(StatementMailKind kind, UUID statementId, UUID signatureId, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.statementId = statementId;
        this.signatureId = signatureId;
        this.madeAt = now;
        this.mail = MailFate.due(now);
    }

    @Override
    public Instant firstDue() {
        return madeAt;
    }

    @Override
    public MailFate mail() {
        return mail;
    }

    @Override
    public void moveMail(UnaryOperator<MailFate> deed) {
        mail = deed.apply(mail);
    }

    @Override
    public UUID id() {
        return id;
    }

    public StatementMailKind kind() {
        return kind;
    }

    public UUID statementId() {
        return statementId;
    }

    public UUID signatureId() {
        return signatureId;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
