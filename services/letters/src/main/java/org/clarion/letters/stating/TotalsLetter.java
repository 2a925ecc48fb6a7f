package org.clarion.letters.stating;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.clarion.mail.due.MailFate;
import org.clarion.mail.due.QueuedMail;
import org.jspecify.annotations.Nullable;

/** A letter in which totals went out, with the figures that stood in it. */
@Entity
public class TotalsLetter implements QueuedMail {

    @Id
    private UUID id;

    private UUID actionId;
    private @Nullable UUID targetId;
    private String language;
    private String figures;
    private Instant asOf;
    private String signedBy;
    private String office;
    private Instant signedAt;
    private @Nullable String sentTo;

    @Embedded
    private MailFate mail;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected TotalsLetter() {}

    TotalsLetter(UUID id, TotalsAddressee to, TotalsSignature signature, Instant asOf, String figures, Instant now) {
        this.id = id;
        this.actionId = to.appeal().id();
        this.targetId = to.targetId().orElse(null);
        this.language = to.language().tag();
        this.figures = figures;
        this.asOf = asOf;
        this.signedBy = signature.name();
        this.office = signature.office();
        this.signedAt = now;
        this.sentTo = to.mailbox();
        this.mail = to.mailbox() == null ? MailFate.due(now).notNeeded(now) : MailFate.due(now);
    }

    @Override
    public Instant firstDue() {
        return signedAt;
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

    UUID actionId() {
        return actionId;
    }

    /** Nobody's where it is to the people at risk. */
    Optional<UUID> targetId() {
        return Optional.ofNullable(targetId);
    }

    String language() {
        return language;
    }

    String figures() {
        return figures;
    }

    public Instant asOf() {
        return asOf;
    }

    TotalsSignature signature() {
        return new TotalsSignature(signedBy, office);
    }

    public Instant signedAt() {
        return signedAt;
    }

    /** Where it goes by mail; none where it is printed. */
    @Nullable
    String sentTo() {
        return sentTo;
    }
}
