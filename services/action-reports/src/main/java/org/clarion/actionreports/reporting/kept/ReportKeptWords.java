package org.clarion.actionreports.reporting.kept;

import io.quarkus.qute.i18n.MessageBundle;

/** What is kept of reporters, in words; the sentences stand in {@code messages/reportskept*.properties}. */
@MessageBundle("reportskept")
public interface ReportKeptWords {

    String title();

    String lead();

    String nothing();

    String report(String title);

    String to();

    String how();

    String quantity();

    String actedOn();

    String country();

    String section();

    String acceptedAt();

    String state();

    String comment();

    String email();

    String language();

    String askedAt();

    String answeredAt();

    String keptUntil();

    String correct();

    String erase();
}
