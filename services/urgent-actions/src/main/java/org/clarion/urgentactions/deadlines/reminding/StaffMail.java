package org.clarion.urgentactions.deadlines.reminding;

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
import org.jspecify.annotations.Nullable;

/** One mail to one member of staff. What it says is found when it goes. */
@Entity
class StaffMail implements QueuedMail {

    /** What it is about. */
    enum StaffMailKind {
        /** A deadline is near; to whoever has the action then. */
        REMINDER,
        /** It passed, and nobody has said how it turned out; the same. */
        OUTCOME,
        /** An action was put into somebody's hands. */
        HANDED_OVER,
        /** What a day brings. */
        DIGEST,
        /** Which asks nobody has looked at for half a year. */
        UNSEEN_ASKS
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private StaffMailKind kind;

    private String once;
    private @Nullable String recipient;
    private @Nullable UUID actionId;
    private @Nullable Instant endsAt;
    private Instant moment;
    private String note;
    private @Nullable String givenBy;
    private Instant madeAt;

    @Embedded
    private MailFate mail;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected StaffMail() {}

    @Override
    public Instant firstDue() {
        return moment;
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

    StaffMailKind kind() {
        return kind;
    }

    /** Of a reminder nobody is named: it goes to whoever has the action when it is due. */
    @Nullable
    String recipient() {
        return recipient;
    }

    @Nullable
    UUID actionId() {
        return actionId;
    }

    /** The deadline that a reminder is about. */
    @Nullable
    Instant endsAt() {
        return endsAt;
    }

    /** When it was to go: a reminder that comes late, with a later one, is not needed. */
    Instant moment() {
        return moment;
    }

    String note() {
        return note;
    }

    @Nullable
    String givenBy() {
        return givenBy;
    }

    Instant madeAt() {
        return madeAt;
    }
}
