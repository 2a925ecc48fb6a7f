package org.clarion.urgentactions.staff.links;

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

/** A mail to somebody who works here, or is asked to. */
@Entity
class AccountMail implements QueuedMail {

    /** What it says. */
    enum Kind {
        INVITATION,
        NEW_PASSWORD,
        NEW_ADDRESS,
        PASSWORD_CHANGED,
        ADDRESS_CHANGED,
        FACTOR_ON,
        FACTOR_OFF;

        static Kind of(AccountLink.Kind link) {
            return link == AccountLink.Kind.NEW_PASSWORD ? NEW_PASSWORD : NEW_ADDRESS;
        }
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID about;
    private String recipient;
    private String language;
    private Instant madeAt;

    @Embedded
    private MailFate mail;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected AccountMail() {}

    AccountMail(Kind kind, UUID about, String recipient, String language, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.about = about;
        this.recipient = recipient;
        this.language = language;
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
    public void moveMail(UnaryOperator<MailFate> step) {
        mail = step.apply(mail);
    }

    @Override
    public UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    /** The invitation, the link or the account. */
    UUID about() {
        return about;
    }

    String recipient() {
        return recipient;
    }

    String language() {
        return language;
    }

    Instant madeAt() {
        return madeAt;
    }
}
