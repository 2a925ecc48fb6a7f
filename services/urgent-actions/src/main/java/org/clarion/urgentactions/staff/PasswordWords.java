package org.clarion.urgentactions.staff;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said of passwords; the sentences stand in {@code messages/password*.properties}. */
@MessageBundle("password")
public interface PasswordWords {

    String label();

    String hint();

    String again();

    String tooShort();

    String tooLong();

    String yourOwnName();

    String easilyGuessed();

    String notTheSame();
}
