package org.clarion.forgetting;

import io.quarkus.qute.i18n.MessageBundle;

/** The words around what is kept; the sentences stand in {@code messages/kept*.properties}. */
@MessageBundle("kept")
public interface KeptWords {

    String open();

    String newest(Number shown, Number all);

    String eraseThis();

    String asFile();

    String erased();

    String eraseTitle(String what);

    String eraseButton();

    String eraseNot();

    String overTitle();

    String overLead();

    String askAgain();
}
