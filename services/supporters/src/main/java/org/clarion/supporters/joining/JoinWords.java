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

    @Message("We send a mail to your address. Press the button on the page it links to, and you are in.")
    String nextMail();

    @Message(
            "When an urgent action is launched, you get one mail about it: who is in danger, what to ask for, until when.")
    String nextAlerts();

    @Message("You decide each time whether you act. Every alert has a link to leave, at once and for good.")
    String nextLeave();

    @Message("Your name")
    String name();

    @Message("So that our mails can greet you. It goes nowhere else.")
    String nameHint();

    @Message("Your e-mail address")
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

    @Message("Type a name without links or signs such as = and @, of at most 100 letters, or leave it empty.")
    String nameMistake();

    @Message("Type your e-mail address.")
    String emailMissing();

    @Message("This is not an address we can write to. It should look like name@example.org.")
    String emailMistake();

    @Message("Choose a country from the list, or none.")
    String countryMistake();

    @Message("Choose the language of our mails.")
    String languageMistake();

    @Message("Without your agreement we may not write to you.")
    String consentMissing();

    @Message("Look into your mail")
    String checkTitle();

    @Message("We have sent you a mail. Open the page it links to and press the button there.")
    String checkLead();

    @Message(
            "No mail after some minutes? Look among unwanted mail, or check the address and ask again. Without your confirmation we forget the address within {window}.")
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

    @Message("Your confirmation has arrived. When the next urgent action is launched, you get a mail.")
    String welcomeLead();

    @Message("You need not wait: somebody needs a letter today.")
    String welcomeNext();

    @Message("Write a first letter")
    String welcomeButton();

    @Message("This link no longer works")
    String tooLateTitle();

    @Message("Links for confirming work for {window}, and end when somebody leaves. Nothing of yours is kept here.")
    String tooLateLead(String window);

    @Message("Leave the network")
    String leaveTitle();

    @Message("Press the button, and we write to you no more. Your name and your address are erased at once.")
    String leaveLead();

    @Message("Leave, and erase what you know of me")
    String leaveButton();

    @Message("You have left")
    String leftTitle();

    @Message("Your name and your address are erased. We write to you no more. Thank you for every letter.")
    String leftLead();

    @Message("You can join again whenever you like.")
    String leftNext();
}
