package org.clarion.access;

import io.quarkus.qute.i18n.MessageBundle;

/** What a closed door says; the sentences stand in {@code messages/door*.properties}. */
@MessageBundle("door")
public interface DoorWords {

    String title();

    String ended();

    String logIn();
}
