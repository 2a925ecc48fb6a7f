package org.clarion.deadletters;

import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says about dead letters; the sentences stand in {@code messages/deadletters*.properties}. */
@MessageBundle("deadletters")
public interface DeadLetterWords {

    String title();

    String lead();

    String nothing();

    String first(String all, String shown);

    String waiting();

    String when();

    String channel();

    String what();

    String why();

    String look();

    String noEvent();

    String hearAll();

    String againTitle();

    String againLead(String many);

    String hearThem();

    String notYet();

    String oneTitle();

    String back();

    String poison();

    String topic();

    String key();

    String event();

    String place();

    String payload();

    String hearIt();

    String dismissTitle();

    String dismissLead();

    String reason();

    String dismissIt();

    String mendReason();

    String mendLength(int most);

    String heardAgain(String many);

    String overtaken(String many);

    String dismissed();

    String gone();

    String awayTitle();

    String awayLead();

    String tryAgain();
}
