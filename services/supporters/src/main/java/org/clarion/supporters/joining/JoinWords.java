package org.clarion.supporters.joining;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages for joining and leaving, in English. */
@MessageBundle("join")
public interface JoinWords {

    @Message("en")
    String language();

    @Message("Join the network")
    String title();

    @Message(
            "When somebody is in danger, many letters within days can stop it. Tell us where to reach you, and we write to you when letters are needed.")
    String lead();

    @Message("What happens next")
    String next();

    @Message("We send an email to your address. Press the button on the page it links to, and you are in.")
    String nextMail();

    @Message(
            "When an urgent action is launched, you get one email about it: who is in danger, what to ask for, until when.")
    String nextAlerts();

    @Message("You decide each time whether you act. Every alert has a link to leave, at once and for good.")
    String nextLeave();

    @Message("Your name")
    String name();

    @Message("So that our emails can greet you. It goes nowhere else.")
    String nameHint();

    @Message("Your email address")
    String email();

    @Message("Where do you live?")
    String country();

    @Message("Some actions ask for copies to the embassy in your country.")
    String countryHint();

    @Message("In which language should we write?")
    String writeIn();

    @Message(
            "I agree that Clarion keeps what I typed here, encrypted, to send me alerts about urgent actions, until I leave or for {kept} at most.")
    String consent(String kept);

    @Message(
            "Clarion passes it on to nobody. That I support urgent actions can show what I believe; I agree to that being kept for this purpose.")
    String consentHint();

    @Message("Ask to join")
    String send();

    @Message("Choose a country from the list, or none.")
    String countryMistake();

    @Message("Choose the language of our emails.")
    String languageMistake();

    @Message("Without your agreement we may not write to you.")
    String consentMissing();

    @Message("Check your email")
    String checkTitle();

    @Message("We have sent you an email.")
    String checkLead();

    @Message(
            "No email after some minutes? Look among unwanted mail, or check the address and ask again. Without your confirmation we forget the address within {window}.")
    String checkHelp(String window);

    @Message("Meanwhile, see who needs letters now")
    String seeActions();

    @Message("Confirm that you want alerts")
    String confirmTitle();

    @Message("Press the button, and from now on we write to you when an urgent action is launched.")
    String confirmLead();

    @Message("Confirm I want alerts")
    String confirmButton();

    @Message("If you did not ask for this, close the page. Nothing happens, and we forget the address.")
    String confirmNotYou();

    @Message("You are in the network")
    String welcomeTitle();

    @Message("Your confirmation has arrived. When the next urgent action is launched, you get an email.")
    String welcomeLead();

    @Message("You need not wait: somebody needs a letter today.")
    String welcomeNext();

    @Message("Write a first letter")
    String welcomeButton();

    @Message("This link no longer works")
    String tooLateTitle();

    @Message(
            "Links for confirming work for {window}, and end when somebody leaves. The network keeps nothing of yours.")
    String tooLateLead(String window);

    @Message("Leave the network")
    String leaveTitle();

    @Message("Press the button, and we write to you no more.")
    String leaveLead();

    @Message("Leave the network")
    String leaveButton();

    @Message("You have left")
    String leftTitle();

    @Message(
            "The network has erased your name, your address and your country. We write to you no more. Thank you for every letter.")
    String leftLead();

    @Message("You can join again whenever you like.")
    String leftNext();

    @Message("We have sent an email to")
    String checkLeadTo();

    @Message("Open the page it links to and press the button there.")
    String checkNext();

    @Message("Change the address, your name or anything else")
    String checkBack();

    @Message("Is something mistyped? Ask again: what you type last holds.")
    String confirmMend();

    @Message("This link is not whole")
    String brokenTitle();

    @Message("A part of the link is missing, or something too much stands in it.")
    String brokenLead();

    @Message(
            "Open our email again and press the link there, or copy it whole, to its last sign. Nothing has happened by this link, and the whole one works as before.")
    String brokenNext();

    @Message(
            "Erased at once: your name, your address and your country, as the network keeps them. Only that somebody left remains, without saying who.")
    String leaveErased();

    @Message(
            "Not erased by this: a letter you sent through Clarion, and a report you made. They are kept apart from the network. A letter and your address with it stay, encrypted, until the date that its own page names, and are then deleted; an address you gave with a report, until you confirm the report or the time named there is over. A comment beside a report you can delete on the page of that report.")
    String leaveStays();
}
