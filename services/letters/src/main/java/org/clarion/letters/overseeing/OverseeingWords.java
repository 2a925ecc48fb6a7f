package org.clarion.letters.overseeing;

import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says of letters; the words stand in {@code messages/overseeing*.properties}. */
@MessageBundle("overseeing")
public interface OverseeingWords {

    String title();

    String sheet(int series, String number);

    String lead();

    String none();

    String byAction();

    String findAction();

    String findWaiting();

    String findLost();

    String allLost();

    String action();

    String unconfirmed();

    String queued();

    String accepted();

    String bounced();

    String returned();

    String failed();

    String lost();

    String noneLost();

    String what();

    String whyLost();

    String latest();

    String mailbox();

    String waiting();

    String nothing();

    String to();

    String letters();

    String why();

    String next();

    String paced();

    String whyAddress();

    String whyMailbox();

    String whyRoute();

    String whyRules();

    String whyRefused();

    String whyBusy();

    String whyEnded();

    String whyErased();

    String whyNoAddress();

    String whyOperator();

    String whyUnsaid();

    String dead();

    String deadLead();

    String deadMend();

    String sendAgain();

    String answers();

    String answersLead();

    String answersKept(String days);

    String answeredTimes(String number);

    String extension();

    String correction();

    String stop();
}
