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
}
