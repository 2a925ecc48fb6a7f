package org.clarion.access;

import io.quarkus.qute.i18n.MessageBundle;

/** What somebody reads who has to log in first; the sentences stand in {@code messages/door*.properties}. */
@MessageBundle("door")
public interface DoorWords {

    String logInAgain();

    String sessionEnded();

    String logIn();
}
