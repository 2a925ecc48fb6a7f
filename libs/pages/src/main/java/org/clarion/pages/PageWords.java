package org.clarion.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words every page shares, in English. In templates: {@code {page:skip}}. */
@MessageBundle("page")
public interface PageWords {

    @Message("Skip to the content")
    String skip();

    @Message("Urgent actions")
    String actions();

    @Message("Join")
    String join();

    @Message("Main")
    String navigation();

    @Message("Language")
    String languages();

    @Message("People in danger need letters. Write one.")
    String promise();

    @Message("How we count")
    String whatCounts();

    @Message(
            "No cookies for visitors, no tracking, nothing loaded from elsewhere. What you tell us is used for the action you take and nothing else.")
    String privacy();

    @Message(
            "People in danger need letters to the officials who decide. Read who they are, write, and say what you did.")
    String description();

    @Message("Contact")
    String contact();

    @Message("{name} runs this site with Clarion, open-source software under the Apache License 2.0.")
    String runBy(String name);

    @Message("Clarion is open source, under the Apache License 2.0.")
    String openSource();

    @Message("Desk")
    String desk();

    @Message("New action")
    String newAction();

    @Message("Deadlines")
    String deadlines();

    @Message("Supporters")
    String supporters();

    @Message("Letters")
    String letters();

    @Message("Reports")
    String reports();

    @Message("Record")
    String record();

    @Message("Log out")
    String logOut();

    @Message("Logged in as {name}")
    String loggedInAs(String name);

    @Message("See the public pages")
    String publicPages();

    @Message("(optional)")
    String optional();

    @Message("Error:")
    String error();

    @Message("There is a problem")
    String mend();

    @Message("Problem")
    String mistake();

    @Message("Please choose")
    String choose();

    @Message("Leave this field empty")
    String honeypot();

    @Message("reported")
    String reported();

    @Message("reported")
    String reportedOf(Boolean one);

    @Message("verified")
    String verified();

    @Message("verified")
    String verifiedOf(Boolean one);

    @Message("delivered")
    String delivered();

    @Message("delivered")
    String deliveredOf(Boolean one);

    @Message("What these mean")
    String whatTheseMean();

    @Message("As of {time}")
    String asOf(String time);

    @Message("({city} time)")
    String timeIn(String city);

    @Message("Times on this page are those of your own clock ({zone}).")
    String yourTime(String zone);

    @Message("Copied")
    String copied();

    @Message("1 day left")
    String oneDayLeft();

    @Message("{days} days left")
    String daysLeft(long days);

    @Message("Last day")
    String lastDay();

    @Message("Ended on {date}")
    String ended(String date);

    @Message("Ends {date}, midnight in {city}")
    String ends(String date, String city);

    @Message("This page does not exist")
    String missing();

    @Message("The address may have been cut short, or the page has moved. All live actions are on the first page.")
    String missingText();

    @Message("This link no longer works")
    String gone();

    @Message("It has been used already, or it was open too long. You can begin again from the first page.")
    String goneText();

    @Message("This form could not be accepted")
    String refused();

    @Message(
            "It did not come from a page of ours, or the page was open too long. Go back, load the page again and send it once more. Nothing was changed.")
    String refusedText();

    @Message("This page is not open to you")
    String forbidden();

    @Message("Your role does not include it. Ask an administrator if you need it.")
    String forbiddenText();

    @Message("This is too long")
    String tooLarge();

    @Message(
            "What you sent is longer than we can take: one text may have {characters} characters. Go back by your browser's own button: what you typed is still there. Shorten it and send it again. Nothing was changed.")
    String tooLargeText(String characters);

    @Message("Go back")
    String wayBack();

    @Message("The form reached us damaged")
    String damaged();

    @Message(
            "Some of it could not be read, so nothing was done. Go back by your browser's own button: what you typed is still there. Send it again; if that fails too, copy your text, load the page anew and paste it.")
    String damagedText();

    @Message("That was a lot at once")
    String tooMany();

    @Message("Please wait a few minutes and try again. Nothing was lost.")
    String tooManyText();

    @Message("We did not understand this")
    String unclear();

    @Message("Something in the address or in what was sent cannot be read. Nothing was changed.")
    String unclearText();

    @Message("Something failed on our side")
    String failed();

    @Message(
            "What you sent may not have been kept. Please try again in a minute. If you write to us about it, tell us this number: {reference}")
    String failedText(String reference);

    @Message("See the live actions")
    String seeActions();

    @Message("Back to the desk")
    String toTheDesk();

    @Message("Please log in again")
    String loggedOut();

    @Message(
            "Your log-in has ended, so nothing was done yet. Everything you sent is on this page: log in in a new tab, come back to this one and send it again.")
    String loggedOutText();

    @Message("Log in in a new tab")
    String logInElsewhere();

    @Message("Please send it once more")
    String onceMore();

    @Message(
            "The page had been open for a long time or came from before a change on our side, so nothing was done yet. Everything you sent is here. Press the button, and it is done.")
    String onceMoreText();

    @Message(
            "A hidden field that only machines fill in was filled in, perhaps by your browser, so nothing was done yet. We have emptied it, and everything you sent is here. Press the button, and it is done.")
    String trappedText();

    @Message("Send it now")
    String sendNow();

    @Message("What you sent")
    String whatYouSent();

    @Message("Choose the file again: a browser does not let a page keep it")
    String fileAgain();

    @Message("Password")
    String passwordAgain();

    @Message("This link is not whole")
    String damagedLink();

    @Message(
            "Part of it is missing, or something is behind it that does not belong there. Copy it whole from the mail, from its first letter to its last, and paste it where the address stands. Nothing was used up.")
    String damagedLinkText();
}
