package org.clarion.letters.notes;

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

/** A mail to a writer about what became of their letter. It goes with the manuscript. */
@Entity
public class WriterNote implements QueuedMail {

    @Id
    private UUID id;

    private UUID manuscriptId;

    @Enumerated(EnumType.STRING)
    private WriterNoteKind kind;

    private Instant notedAt;

    @Embedded
    private MailFate mail;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected WriterNote() {}

    WriterNote(UUID manuscriptId, WriterNoteKind kind, Instant turn) {
        this.id = UUID.randomUUID();
        this.manuscriptId = manuscriptId;
        this.kind = kind;
        this.notedAt = turn;
        this.mail = MailFate.due(turn);
    }

    @Override
    public Instant firstDue() {
        return notedAt;
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

    public UUID manuscriptId() {
        return manuscriptId;
    }

    public WriterNoteKind kind() {
        return kind;
    }

    /** When it was to go first. */
    public Instant notedAt() {
        return notedAt;
    }
}
