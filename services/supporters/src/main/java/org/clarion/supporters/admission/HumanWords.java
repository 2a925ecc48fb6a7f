package org.clarion.supporters.admission;

import io.quarkus.qute.i18n.MessageBundle;

/** The question for whoever comes with many others; the sentences stand in {@code messages/human*.properties}. */
@MessageBundle("human")
public interface HumanWords {

    String title();

    String lead();

    String words();

    String ask(int place);

    String hint();

    String send();

    String wrong();

    String back();
}
