package org.clarion.actionreports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.contracts.Channel;

/** What these pages say, in English. */
@MessageBundle("reports")
public interface ReportWords {

    // ---- the form

    @Message("Say what you did")
    String formTitle();

    @Message(
            "Every letter, call and message is counted. The total goes to the people who can stop this, and to the people it is about.")
    String formLead();

    @Message("To whom?")
    String toWhom();

    @Message("Somebody else, or several of them")
    String somebodyElse();

    @Message("How?")
    String how();

    @Message(
            "{#when channel}{#is EMAIL}E-mail{#is POST}Letter by post{#is PHONE}Phone call{#is FAX}Fax{#else}Social media{/when}")
    String channel(Channel channel);

    @Message("How many?")
    String howMany();

    @Message("When?")
    String whenWasIt();

    @Message("Your country")
    String country();

    @Message("Your e-mail, to have this verified")
    String email();

    @Message(
            "We send one mail with a button. Your address is kept encrypted, used for nothing else and deleted when you have answered, or after {days} days.")
    String emailHint(String days);

    @Message("Report what I did")
    String send();

    @Message("A letter that Clarion sent for you is counted already. Report here only what you did besides.")
    String alreadyCounted();

    @Message("This action has ended. If you acted before, you can still say so until {date}.")
    String endedButOpen(String date);

    // ---- what to mend

    @Message("Choose to whom you wrote or spoke.")
    String mendTarget();

    @Message("Choose how you did it.")
    String mendChannel();

    @Message("Give a number from 1 to {most}.")
    String mendQuantity(String most);

    @Message(
            "One report counts at most {most}. A coordinator can count what a group did: ask the one who invited you. Until then, report your own part here.")
    String mendTooMany(String most);

    @Message("Give the day as a date, for example 2026-11-21.")
    String mendWhen();

    @Message("That day has not come yet. When did you do it?")
    String mendNotYet();

    @Message("The action began on {date}. When did you do it?")
    String mendTooEarly(String date);

    @Message("Choose a country from the list, or leave it open.")
    String mendCountry();

    @Message("The action has ended, and this section takes no reports after the end of an action.")
    String mendNotAfterTheEnd();

    @Message("This does not look like an e-mail address. Correct it, or leave it empty.")
    String mendEmail();

    @Message("Very many people are reporting right now. Nothing you typed is lost: press the button again in a moment.")
    String mendBusy();

    // ---- too late

    @Message("This action no longer takes reports")
    String tooLateTitle();

    @Message("It ended on {date}. What was reported until {until} is counted. Thank you for acting.")
    String tooLate(String date, String until);

    // ---- sent twice with other answers

    @Message("This form has been sent already")
    String differentTitle();

    @Message("Your first answers are counted. If you did something else besides, use a fresh form.")
    String different();

    @Message("Report something else")
    String reportMore();

    // ---- thank you

    @Message("Thank you. It is counted.")
    String thankYouTitle();

    @Message("Together, for “{title}”:")
    String together(String title);

    @Message(
            "Now look into your mail and press the button on the page it leads to. Then your report counts as verified.")
    String lookIntoYourMail();

    @Message("Back to the action")
    String backToTheAction();

    @Message("This is the address of the action. It says nothing of you.")
    String passItOn();

    @Message("One friend who acts doubles what you did.")
    String passItOnTitle();

    @Message("Send it by e-mail")
    String shareByMail();

    @Message("Copy the address")
    String copyTheAddress();

    @Message("Copied")
    String copied();

    @Message(
            "Your report is counted. No further mail was sent: this address, or this connection, had several within the hour. It stands as reported, and you need do nothing more.")
    String mailedEnough();

    @Message("See who else needs letters")
    String seeOthers();

    // ---- confirming

    @Message("Is this report yours?")
    String confirmTitle();

    @Message("Is this report yours? One press of a button")
    String confirmSubject();

    @Message("Yes, this is mine")
    String confirmButton();

    @Message("If it is not yours, do nothing: the report stays unverified and your address is deleted.")
    String notMine();

    @Message(
            "Hello,\n\nsomebody reported an action for people in danger and gave this address.\n\nIf that was you, open this page and press its button. Your report then counts as verified:")
    String mailOpening();

    @Message(
            "If it was not you, do nothing. The report stays unverified, and your address is deleted by itself. Nobody will write to you again because of it.\n\nClarion")
    String mailClosing();

    @Message("Verified. Thank you.")
    String confirmedTitle();

    @Message("Your report counts as verified. You need do nothing more, and your address is deleted.")
    String confirmed();

    @Message("What")
    String what();

    @Message("When")
    String whenLabel();

    @Message("To")
    String toLabel();

    @Message("Action")
    String action();

    // ---- what counts

    @Message("What counts")
    String countsTitle();

    @Message(
            "Behind every number is something somebody did. We always give three numbers, because one alone would say too much or too little.")
    String countsLead();

    @Message("Reported")
    String reported();

    @Message(
            "Somebody told us what they did: a letter, an e-mail, a call, a fax, a message. We take their word. The same form sent twice counts once, and one report counts at most {most}.")
    String reportedMeans(String most);

    @Message("Verified")
    String verified();

    @Message(
            "The person gave an e-mail address and pressed the button on our page, or Clarion itself sent the letter for a confirmed person. A link in a mail never confirms by itself.")
    String verifiedMeans();

    @Message("Delivered")
    String delivered();

    @Message(
            "Clarion sent the letter and the official’s mail server took it. If it comes back, it is taken out of this number again, even days later. Letters by post and calls cannot be counted here.")
    String deliveredMeans();

    @Message("Counted once")
    String onceTitle();

    @Message(
            "A letter sent through Clarion is counted by itself; do not report it again. If you did more, by post for example, report that.")
    String once();

    @Message("Late reports")
    String lateTitle();

    @Message("You can report for {days} days after an action has ended.")
    String late(String days);

    @Message("Who you are")
    String whoTitle();

    @Message(
            "Nobody’s name is in these numbers, and none is passed on with them. If you give an address, it is used to ask you once and then deleted.")
    String who();

    // ---- the desk

    @Message("Reports")
    String deskTitle();

    @Message("All totals agree with the journal.")
    String deskAgree();

    @Message("{count} totals differ from the journal. Do not publish figures before this is understood.")
    String deskDiffer(String count);

    @Message("By action")
    String deskByAction();

    @Message("Latest reports")
    String deskLatest();

    @Message("Nobody has reported yet.")
    String deskNone();

    @Message("Quantity")
    String deskQuantity();

    @Message("Came by")
    String deskOrigin();

    @Message("Accepted")
    String deskAccepted();
}
