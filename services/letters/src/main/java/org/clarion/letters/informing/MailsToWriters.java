package org.clarion.letters.informing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.letters.LettersConfig;
import org.clarion.letters.notes.WriterNote;
import org.clarion.letters.notes.WriterNoteKind;
import org.clarion.letters.notes.WriterNotes;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.due.MailQueue;

/** The queue of mails that tell writers what became of their letters. */
@ApplicationScoped
class MailsToWriters implements MailQueue {

    private final WriterNotes notes;
    private final WriterNoteMail mail;
    private final KnownLetters known;
    private final LettersConfig.Patience patience;
    private final Clock clock;

    MailsToWriters(WriterNotes notes, WriterNoteMail mail, KnownLetters known, LettersConfig config, Clock clock) {
        this.notes = notes;
        this.mail = mail;
        this.known = known;
        this.patience = config.patience();
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<UUID> claim() {
        var now = clock.instant();
        var next = notes.due(now);
        next.ifPresent(note -> note.moveMail(fate -> fate.claimed(now.plus(patience.claim()))));
        return next.map(WriterNote::id).stream().toList();
    }

    /** Nothing is asked of letters that did not arrive, or about an action that nobody knows any more. */
    @Override
    @Transactional
    public Optional<Mail> write(UUID claimed) {
        return notes.hold(claimed).flatMap(note -> {
            var written = known.of(note.manuscriptId())
                    .filter(found -> note.kind() != WriterNoteKind.DID_THEY_REPLY || found.anyArrived())
                    .map(found -> mail.of(note.kind(), found.writer(), found.letters(), found.appeal(), found.held())
                            .known(claimed));
            if (written.isEmpty()) {
                note.moveMail(fate -> fate.notNeeded(clock.instant()));
            }
            return written;
        });
    }

    @Override
    @Transactional
    public void record(UUID claimed, MailOutcome outcome) {
        notes.hold(claimed)
                .ifPresent(note -> note.moveMail(
                        fate -> fate.after(outcome, patience.backOff(), note.notedAt(), clock.instant())));
    }

    @Override
    public Duration look() {
        return patience.look();
    }
}
