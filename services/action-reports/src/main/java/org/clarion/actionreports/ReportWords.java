package org.clarion.actionreports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.actionreports.counts.Stands;
import org.clarion.actionreports.totals.Dimension;
import org.clarion.contracts.Channel;

/** What these pages say, in English. */
@MessageBundle("reports")
public interface ReportWords {

    // ---- the form

    @Message("Say what you did")
    String formTitle();

    @Message("Every letter, call and message is counted at once, and everybody can see the total.")
    String formLead();

    @Message("To whom?")
    String toWhom();

    @Message("One report is for one of them. If you wrote to several, report each: the next form is filled in already.")
    String toWhomHint();

    @Message("Somebody else, or several of them")
    String somebodyElse();

    @Message("How?")
    String how();

    @Message(
            "{#when channel}{#is EMAIL}E-mail{#is POST}Letter by post{#is PHONE}Phone call{#is FAX}Fax{#else}Social media{/when}")
    String channel(Channel channel);

    @Message("How many?")
    String howMany();

    @Message("From 1 to {most}. More than {held} is looked at by a coordinator before it counts.")
    String howManyHint(String held, String most);

    @Message("When?")
    String whenWasIt();

    @Message("Left empty, it is today. Several days: give the last one.")
    String whenHint();

    @Message("Your country")
    String country();

    @Message("Your e-mail, to have this verified")
    String email();

    @Message(
            "We send one mail with a button. Your address is kept encrypted, used for nothing else and deleted when you have answered, or after {days} days.")
    String emailHint(String days);

    @Message("Report what I did")
    String send();

    @Message("More about it")
    String more();

    @Message("How many people did this together?")
    String howManyPeople();

    @Message("1 if you did it alone. The number above is for all of you.")
    String howManyPeopleHint();

    @Message("Your section")
    String section();

    @Message("The branch of the movement you belong to, if you do.")
    String sectionHint();

    @Message("I have received a reply")
    String replied();

    @Message("Please tell your section or your coordinator what it says: every answer helps with the next step.")
    String repliedHint();

    @Message("Anything we should know?")
    String comment();

    @Message(
            "Only staff read it, it stands in no total and it is deleted after {days} days. Write nothing that could endanger somebody.")
    String commentHint(String days);

    @Message("The action does not give this way. If you found it yourself, it counts.")
    String wayNotGiven();

    @Message(
            "This action has ended. You can still say what you did until {date}; your section looks at it before it counts.")
    String endedAsk(String date);

    @Message(
            "This action has ended. Until {date} some sections still take reports: open “More about it” and say yours.")
    String endedSome(String date);

    @Message("Shorten the name of your section.")
    String mendSection();

    @Message("How many people were you? Give a number from 1 to {most}.")
    String mendPeople(String most);

    @Message("Shorten this to {most} characters.")
    String mendComment(String most);

    @Message(
            "It ended on {date}, and late reports are not taken. What was reported before is counted. Thank you for acting.")
    String tooLateAtOnce(String date);

    @Message("What you can do instead")
    String whatElse();

    @Message("Other people need letters today.")
    String elseOthers();

    @Message(
            "If you acted in time, tell your section or the coordinator who invited you: a coordinator can still count it.")
    String elseSection();

    @Message("If you reported already and something was wrong, the private link in your confirmation still works.")
    String elseMine();

    @Message("Hear of the next one")
    String elseJoin();

    @Message("Be told when somebody is in danger")
    String joinTitle();

    @Message("Join the network: we write to you when a letter can help, as often as you wish.")
    String join();

    @Message("Thank you. A coordinator looks at it first.")
    String heldTitle();

    @Message("Thank you. We have it.")
    String takenTitle();

    @Message(
            "A report of more than {number} is looked at before it counts, because one slip of a finger would change the total for everybody. You need do nothing more; your own page says when it is counted.")
    String heldForItsSize(String number);

    @Message(
            "It came after the end of the action, so your section looks at it before it counts. You need do nothing more; your own page says when it is counted.")
    String heldForItsTime();

    @Message("You have received a reply. Please tell your section or your coordinator what it says.")
    String tellOfTheReply();

    @Message("Your own page for this report")
    String mineTitle();

    @Message(
            "On a page of your own you can correct this report, withdraw it, or see whether it counts. Keep the link, and keep it to yourself: whoever has it can change the report.")
    String mine();

    @Message("My report")
    String mineLink();

    @Message("Copy my private link")
    String copyThePrivateLink();

    @Message("Your e-mail, to have this link sent and the report verified")
    String mailMeTheLink();

    @Message("Send me the link")
    String sendMeTheLink();

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

    @Message(
            "Your first answers stand. If they were wrong, correct them. If you did something else besides, use a fresh form.")
    String different();

    @Message("Correct the first")
    String correctTheFirst();

    @Message("Report something else")
    String reportMore();

    // ---- thank you

    @Message("Thank you. It is counted.")
    String thankYouTitle();

    @Message("Together, for “{title}”:")
    String together(String title);

    @Message("Check your email and press the button on the page it leads to. That verifies your report.")
    String lookIntoYourMail();

    @Message(
            "Many reports came from your connection just now, so the mail that verifies this one goes out a little later, two hours at most. Your report counts already.")
    String mailLater();

    @Message(
            "The mail that we sent you a moment ago is for this report too: one press of the button on the page it leads to verifies all of them.")
    String mailJoined();

    @Message("Did you write to somebody else too?")
    String anotherTitle();

    @Message("Day, country, section and channel are filled in already; say only to whom.")
    String another();

    @Message("Report another")
    String reportAnother();

    @Message("Back to the action")
    String backToTheAction();

    @Message("This is the link to the action. It says nothing of you.")
    String passItOn();

    @Message("One friend who acts doubles what you did.")
    String passItOnTitle();

    @Message("Send it by e-mail")
    String shareByMail();

    @Message("Copy the link")
    String copyTheAddress();

    @Message("Copied")
    String copied();

    @Message(
            "No mail could go just now: this address, or this connection, had many already. Your report counts all the same. To have it verified too, ask for the mail in an hour.")
    String mailedEnough();

    @Message("Ask for the mail on the page of your report")
    String askForTheMail();

    @Message("See who else needs letters")
    String seeOthers();

    // ---- confirming

    @Message("Is this report yours?")
    String confirmTitle();

    @Message("Is this report yours? One press of a button")
    String confirmSubject();

    @Message("It has been corrected since you opened this page. This is what it says now: is that yours?")
    String confirmChanged();

    @Message(
            "Thank you: what you confirmed is verified. What you left out stands below. If it is not yours, you are done: close this page.")
    String confirmTaken();

    @Message("Nothing was ticked, so nothing was verified. Tick what is yours; if none of it is, close this page.")
    String confirmNone();

    @Message("Are these reports yours?")
    String confirmSeveralTitle();

    @Message("This address was given for several reports on “{title}” within the hour. Take out what is not yours.")
    String confirmSeveral(String title);

    @Message("Yes, these are mine")
    String confirmSeveralButton();

    @Message("Yes, this is mine")
    String confirmButton();

    @Message("If it is not yours, do nothing: the report stays unverified and your address is deleted.")
    String notMine();

    @Message("If none of them is yours, do nothing: they stay unverified and your address is deleted.")
    String noneMine();

    @Message(
            "Hello,\n\nSomebody reported an action for people in danger and gave this address.\n\nIf that was you, open this page and press its button. Your report then counts as verified:")
    String mailOpening();

    @Message("Look at the report")
    String mailButton();

    @Message("If the button does not work, copy this address:")
    String mailOrCopy();

    @Message("To see how it stands, to correct it or to withdraw it, at any time:")
    String mailMine();

    @Message("If it was not you, do nothing. The report stays unverified, and your address is deleted by itself.")
    String mailClosing();

    @Message("Verified. Thank you.")
    String confirmedTitle();

    @Message("What you have confirmed counts as verified. You need do nothing more, and your address is deleted.")
    String confirmed();

    @Message(
            "You confirmed that it is yours, and your address is deleted. You have withdrawn the report, so it is in no total.")
    String confirmedWithdrawn();

    @Message(
            "You confirmed that it is yours, and your address is deleted. It is in no total yet, because staff look at it first; should it count, it counts as verified.")
    String confirmedNotCounted();

    @Message("What")
    String what();

    @Message("When")
    String whenLabel();

    @Message("To")
    String toLabel();

    @Message("Action")
    String action();

    // ---- what counts

    @Message("Reported")
    String reported();

    @Message("Verified")
    String verified();

    @Message("Delivered")
    String delivered();

    // ---- the desk

    @Message("Reports")
    String deskTitle();

    @Message("All totals agree with the reports.")
    String deskAgree();

    @Message(
            "{#if count == '1'}One total differs from the reports. Do not publish figures before this is understood.{#else}{count} totals differ from the reports. Do not publish figures before this is understood.{/if}")
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

    @Message("Counts as")
    String deskCountsAs();

    @Message(
            "{#when stands}{#is REPORTED}reported{#is VERIFIED}verified{#is DELIVERED}delivered{#is HELD}held{#is SUSPECT}set aside{#is INVALID}does not count{#else}withdrawn{/when}")
    String deskStands(Stands stands);

    // ---- what a total is of

    @Message(
            "{#when dimension}{#is CHANNEL}Channel{#is TARGET}Target{#is COUNTRY}Country of those who acted{#is SECTION}Section{#else}Day{/when}")
    String dimension(Dimension dimension);

    @Message("not told")
    String notTold();

    @Message("somebody else, or several of them")
    String nobodyInParticular();

    @Message("a target no longer on the sheet")
    String noLongerATarget();
}
