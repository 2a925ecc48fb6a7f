package org.clarion.letters.overseeing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says of letters; the words stand in {@code messages/overseeing*.properties}. */
@MessageBundle("overseeing")
public interface OverseeingWords {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String byAction();

    @Message
    String action();

    @Message
    String unconfirmed();

    @Message
    String queued();

    @Message
    String accepted();

    @Message
    String bounced();

    @Message
    String returned();

    @Message
    String failed();

    @Message
    String lost();

    @Message
    String noneLost();

    @Message
    String what();

    @Message
    String whyLost();

    @Message
    String latest();

    @Message
    String mailbox();

    @Message
    String mailboxOff();

    @Message
    String mailboxLooked(String when);

    @Message
    String mailboxClear();

    @Message
    String mailboxUnread(String number);

    @Message
    String mailboxTrouble(String why);

    @Message
    String waiting();

    @Message
    String nothing();

    @Message
    String to();

    @Message
    String letters();

    @Message
    String why();

    @Message
    String next();

    @Message
    String paced();

    @Message
    String whyAddress();

    @Message
    String whyMailbox();

    @Message
    String whyRoute();

    @Message
    String whyRules();

    @Message
    String whyRefused();

    @Message
    String whyBusy();

    @Message
    String whyEnded();

    @Message
    String whyNoAddress();

    @Message
    String whyOperator();

    @Message
    String whyUnsaid();

    @Message
    String dead();

    @Message
    String deadLead();

    @Message
    String deadMend();

    @Message
    String sendAgain();

    @Message
    String mailboxHow();

    @Message
    String answers();

    @Message
    String answersLead();

    @Message
    String answersKept(String days);

    @Message
    String answeredTimes(String number);
}
