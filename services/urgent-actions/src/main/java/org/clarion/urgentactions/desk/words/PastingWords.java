package org.clarion.urgentactions.desk.words;

import io.quarkus.qute.i18n.MessageBundle;

/** What the page says that a sheet is pasted into; the sentences stand in {@code messages/pasting*.properties}. */
@MessageBundle("pasting")
public interface PastingWords {

    String title();

    String lead();

    String sheet();

    String sheetHint();

    String make();

    String empty();

    String kept();

    String usedAlready();

    String nothing();

    String tooLong();
}
