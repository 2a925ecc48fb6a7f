package org.clarion.urgentactions.desk.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.urgentactions.documents.UnreadableDocument;
import org.clarion.urgentactions.reading.PasteKind;

/** What the page says that a sheet is pasted into; the sentences stand in {@code messages/pasting*.properties}. */
@MessageBundle("pasting")
public interface PastingWords {

    String title();

    String lead();

    String sheet();

    String sheetHint();

    String file();

    String fileHint();

    String make();

    String anyway();

    String empty();

    String kept();

    String usedAlready();

    String nothing();

    String tooLong();

    String both();

    @Message
    String readsLike(PasteKind kind);

    String otherPaper();

    String asDocument();

    @Message
    String unreadable(UnreadableDocument.Reason reason);
}
