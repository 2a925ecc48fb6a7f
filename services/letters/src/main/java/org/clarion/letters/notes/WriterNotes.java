package org.clarion.letters.notes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.due.DueRows;
import org.clarion.mail.due.MailIsDue;

/** Mails to writers that are due, or went. */
@ApplicationScoped
public class WriterNotes implements PanacheRepositoryBase<WriterNote, UUID> {

    private final Event<MailIsDue> due;

    WriterNotes(Event<MailIsDue> due) {
        this.due = due;
    }

    /** In the caller's transaction; a writer is told of each kind once for a manuscript. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(UUID manuscriptId, WriterNoteKind kind, Instant now) {
        if (count("manuscriptId = ?1 and kind = ?2", manuscriptId, kind) == 0) {
            persist(new WriterNote(manuscriptId, kind, now));
            due.fire(new MailIsDue());
        }
    }

    /** The next to be sent, and nobody else's until this transaction ends. */
    public List<WriterNote> due(Instant now) {
        return DueRows.lock(getEntityManager(), WriterNote.class, "writer_note", now, 1);
    }

    /** Nobody else can change it until this transaction ends. */
    public Optional<WriterNote> hold(UUID noteId) {
        return findByIdOptional(noteId, LockModeType.PESSIMISTIC_WRITE);
    }
}
