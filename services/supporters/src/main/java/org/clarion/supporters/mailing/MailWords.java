package org.clarion.supporters.mailing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of our mails, in English. */
@MessageBundle("mails")
public interface MailWords {

    @Message("Please confirm that you want alerts")
    String confirmSubject();

    @Message("You are in the network already")
    String alreadySubject();

    @Message("Urgent action: {title}")
    String alertSubject(String title);

    @Message("Hello,")
    String hello();

    @Message("Hello {name},")
    String helloTo(String name);

    @Message("If the button does not work, copy this address:")
    String orCopy();

    @Message(
            "Somebody, we hope you, asked to join the network with this address. We would then write to you when a person or a group is in danger and letters can help.")
    String askedToJoin();

    @Message("If it was you, open this page and press its button:")
    String openToConfirm();

    @Message("Confirm I want alerts")
    String confirmButton();

    @Message(
            "If it was not you, do nothing: without your confirmation we forget this address within {window}, and you will hear no more from us.")
    String notYou(String window);

    @Message(
            "Somebody, perhaps you, asked again to join the network with this address. You are in it already, so there is nothing to do.")
    String askedAgain();

    @Message("You get this mail because you joined the network.")
    String why();

    @Message("Leave the network:")
    String leave();

    @Message("Leave the network")
    String leaveLink();

    @Message("Somebody needs your letter.")
    String alertLead();

    @Message("Who it is about:")
    String who();

    @Message("Where:")
    String where();

    @Message("What to ask for:")
    String points();

    @Message("Read why, and act:")
    String act();

    @Message("Act now")
    String actButton();

    @Message("This action is written in another language: {language}.")
    String foreign(String language);
}
