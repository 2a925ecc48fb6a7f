package org.clarion.urgentactions.staff.kept;

import io.quarkus.qute.i18n.MessageBundle;

/** What is kept of those who work here, in words; the sentences stand in {@code messages/staffkept*.properties}. */
@MessageBundle("staffkept")
public interface StaffKeptWords {

    String title();

    String lead();

    String nothing();

    String account();

    String logIn();

    String name();

    String email();

    String section();

    String zone();

    String roles();

    String language();

    String since();

    String toAccount();
}
