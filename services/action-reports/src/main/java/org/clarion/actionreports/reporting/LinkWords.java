package org.clarion.actionreports.reporting;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said of links in our mails that arrive damaged; the words stand in {@code messages/links*.properties}. */
@MessageBundle("links")
public interface LinkWords {

    String notWholeTitle();

    String notWhole();

    String notWholeNext();
}
