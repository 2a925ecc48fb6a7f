package org.clarion.letters.reviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.clarion.letters.notes.WriterNoteKind;
import org.clarion.letters.notes.WriterNotes;
import org.clarion.letters.reviewing.ReadingLetters.OpenedText;
import org.clarion.letters.sending.Letter;
import org.clarion.letters.sending.Letters;
import org.clarion.letters.sending.Manuscript;
import org.clarion.letters.sending.Manuscripts;
import org.clarion.mail.due.MailIsDue;

/** The letters that wait for a reader, with their texts and all that hangs on them. */
@ApplicationScoped
class ReviewDesk {

    private final HeldTexts texts;
    private final Manuscripts manuscripts;
    private final Letters letters;
    private final WriterNotes notes;
    private final Event<MailIsDue> due;

    ReviewDesk(HeldTexts texts, Manuscripts manuscripts, Letters letters, WriterNotes notes, Event<MailIsDue> due) {
        this.texts = texts;
        this.manuscripts = manuscripts;
        this.letters = letters;
        this.notes = notes;
        this.due = due;
    }

    /** Those that still wait, and nobody else's until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<OpenedText> held(Collection<UUID> ids) {
        return texts.held(ids).stream()
                .flatMap(held ->
                        manuscripts
                                .hold(held.manuscriptId())
                                .map(manuscript -> new OpenedText(held, manuscript))
                                .stream())
                .toList();
    }

    /** Its letters, which may be sent as soon as the transaction has committed. */
    List<Letter> letters(Manuscript manuscript) {
        due.fire(new MailIsDue());
        return letters.of(manuscript);
    }

    void tellWriter(Manuscript manuscript, Instant now) {
        notes.tell(manuscript.id(), WriterNoteKind.GIVEN_BACK, now);
    }
}
