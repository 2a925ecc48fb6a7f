package org.clarion.urgentactions.desk.words;

import io.quarkus.qute.i18n.MessageBundle;

/** What the page says that an action is ended from; the sentences stand in {@code messages/ending*.properties}. */
@MessageBundle("ending")
public interface EndingWords {

    String title(String action);

    String end();

    String overtaken(String name);

    String lead();

    String whatHappened(String language);

    String whatHappenedHint();

    String endIt();

    String keep();
}
