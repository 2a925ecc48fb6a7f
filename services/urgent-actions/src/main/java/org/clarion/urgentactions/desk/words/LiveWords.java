package org.clarion.urgentactions.desk.words;

import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says of a launched action; the sentences stand in {@code messages/live*.properties}. */
@MessageBundle("live")
public interface LiveWords {

    String ended();

    String over();

    String live();

    String endedOn(String day);

    String whatHappened();

    String change();

    String end();

    String targets();

    String copy();

    String copyFor(String country);

    String turnedOut();

    String saidBy(String who);

    String thanks();

    String next();

    String correct();

    String reopen();

    String followUp();

    String followUpHint();

    String copyAction();

    String copyHint();

    String replacedBy(String sheet);

    String reopened(String reason);

    String lastChanged(String name, String time);
}
