package org.clarion.letters.informing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.letters.notes.WriterNoteKind;

/** What mails to writers say; the sentences stand in {@code messages/informing*.properties}. */
@MessageBundle("informing")
public interface InformingWords {

    String subject(WriterNoteKind kind, String title);

    String hello();

    String what(WriterNoteKind kind, String title, String left);

    String said();

    String yourText();

    @Message
    String todo(WriterNoteKind kind);

    @Message
    String button(WriterNoteKind kind);

    String orCopy();

    String why();
}
