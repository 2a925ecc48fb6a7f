package org.clarion.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands above a preview; the sentences stand in {@code messages/preview*.properties}. */
@MessageBundle("preview")
public interface PreviewWords {

    @Message
    String heading(PreviewState state);

    @Message
    String note(PreviewState state);

    String missing(String parts);

    String views();

    String page();

    @Message
    String mail(PreviewState state);

    String letter();

    String sheet();

    String in();

    String backToDraft();

    String backToAction();

    String passed();

    String passedText();

    String subject();

    String asPage();

    String asText();
}
