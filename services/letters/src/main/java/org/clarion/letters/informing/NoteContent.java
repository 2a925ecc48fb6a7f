package org.clarion.letters.informing;

import java.util.List;
import org.clarion.letters.notes.WriterNoteKind;
import org.clarion.letters.reviewing.GiveBackReason;
import org.jspecify.annotations.Nullable;

/**
 * What a mail to a writer is about.
 *
 * @param title of the action, in the writer's language
 * @param link to the page of their letters
 * @param why of a letter that staff gave back
 * @param said what staff wrote besides
 * @param paragraphs the writer's own text, where it goes back to them
 * @param officials whom they wrote to, and where they say that a reply came
 * @param left the day on which their letter left, where they are asked about it
 */
record NoteContent(
        WriterNoteKind kind,
        String title,
        String link,
        @Nullable GiveBackReason why,
        String said,
        List<String> paragraphs,
        List<Addressee> officials,
        String left,
        String language) {

    /** Who may have replied, and where the writer says so. */
    record Addressee(String name, String link) {}
}
