package org.clarion.deadletters;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says about dead letters, in English. */
@MessageBundle("deadletters")
public interface DeadLetterWords {

    @Message("Dead letters")
    String title();

    @Message(
            "What this part of Clarion was told and could not act on. It is heard again once what was wrong is mended, or set aside for good. What was acted on already changes nothing when it is heard again.")
    String lead();

    @Message("Nothing waits here.")
    String nothing();

    @Message("{all} wait; these are the first {shown}.")
    String first(String all, String shown);

    @Message("Waiting")
    String waiting();

    @Message("Since")
    String when();

    @Message("Channel")
    String channel();

    @Message("What")
    String what();

    @Message("Why")
    String why();

    @Message("Look at it")
    String look();

    @Message("no event")
    String noEvent();

    @Message("Hear all again")
    String hearAll();

    @Message("Hear all again?")
    String againTitle();

    @Message(
            "{many} are told again where they were told first, with the same ids. What still cannot be understood comes back here. What something newer has made old is not told again but set aside.")
    String againLead(String many);

    @Message("Hear them again")
    String hearThem();

    @Message("Not yet")
    String notYet();

    @Message("A dead letter")
    String oneTitle();

    @Message("All dead letters")
    String back();

    @Message("This is no event that anybody can read: heard again it comes back here. Set it aside.")
    String poison();

    @Message("Topic")
    String topic();

    @Message("Key")
    String key();

    @Message("Event")
    String event();

    @Message("Place")
    String place();

    @Message("Content")
    String payload();

    @Message("Hear it again")
    String hearIt();

    @Message("Set it aside for good")
    String dismissTitle();

    @Message("It is never acted on then. Your name and your reason stay on record.")
    String dismissLead();

    @Message("Reason")
    String reason();

    @Message("Set it aside")
    String dismissIt();

    @Message("Say why it can be set aside.")
    String mendReason();

    @Message("Use at most {most} characters.")
    String mendLength(int most);

    @Message("Told again: {many}. What still cannot be understood comes back here in a moment.")
    String heardAgain(String many);

    @Message("Set aside because something newer was said since: {many}. All the others were told again.")
    String overtaken(String many);

    @Message("It is set aside for good.")
    String dismissed();

    @Message("It waits no more: somebody has looked after it.")
    String gone();

    @Message("Kafka does not answer")
    String awayTitle();

    @Message("Dead letters lie in Kafka, which does not answer now. None is lost. Try again in a minute.")
    String awayLead();

    @Message("Try again")
    String tryAgain();
}
