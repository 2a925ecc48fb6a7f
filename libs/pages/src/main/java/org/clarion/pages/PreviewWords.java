package org.clarion.pages;

import io.quarkus.qute.i18n.MessageBundle;

/** What stands above a preview; the sentences stand in {@code messages/preview*.properties}. */
@MessageBundle("preview")
public interface PreviewWords {

    String heading();

    String notYet();

    String change();

    String missing(String parts);

    String views();

    String page();

    String mail();

    String letter();

    String sheet();

    String in();

    String backToDraft();

    String passed();

    String passedText();

    String subject();

    String asPage();

    String asText();
}
