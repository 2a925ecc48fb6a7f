package org.clarion.urgentactions.staff;

import io.quarkus.qute.i18n.MessageBundle;

/** What the log-in says; the sentences stand in {@code messages/login*.properties}. */
@MessageBundle("login")
public interface LoginWords {

    String title();

    String heading();

    String lead();

    String name();

    String password();

    String logIn();

    String refused();

    String localRun();
}
