package org.clarion.letters.previewing;

import io.quarkus.qute.i18n.MessageBundle;

/** What stands around letters of a sheet that is not out yet; the sentences stand in {@code messages/previewing*.properties}. */
@MessageBundle("previewing")
public interface LetterPreviewWords {

    String heading();

    String lead();

    String letterTo(String name);

    String print();

    String unprintable(String letters);
}
