package org.clarion.letters.informing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.letters.LettersConfig;
import org.clarion.letters.notes.WriterNote;
import org.clarion.letters.notes.WriterNoteKind;
import org.clarion.letters.notes.WriterNotes;
import org.clarion.mail.Mail;
import org.clarion.mail.due.RowMailQueue;

/** The queue of mails that tell writers what became of their letters. */
@Singleton
class MailsToWriters extends RowMailQueue<WriterNote> {

    private final WriterNotes notes;
    private final WriterNoteMail mail;
    private final KnownLetters known;

    MailsToWriters(WriterNotes notes, WriterNoteMail mail, KnownLetters known, LettersConfig config, Clock clock) {
        super(config.patience().forMails(), clock);
        this.notes = notes;
        this.mail = mail;
        this.known = known;
    }

    @Override
    protected List<WriterNote> due(Instant now) {
        return notes.due(now);
    }

    @Override
    protected Optional<WriterNote> hold(UUID id) {
        return notes.hold(id);
    }

    /** Nothing is asked of letters that did not arrive, or about an action that nobody knows any more. */
    @Override
    protected Optional<Mail> write(WriterNote note) {
        var written = known.of(note.manuscriptId())
                .filter(found -> note.kind() != WriterNoteKind.DID_THEY_REPLY || found.anyArrived())
                .map(found -> mail.of(note.kind(), found.writer(), found.letters(), found.appeal(), found.held())
                        .known(note.id()));
        return orNotNeeded(note, written);
    }
}
