package org.clarion.actionreports.correcting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the reporter's own pages say, in English. */
@MessageBundle("mine")
public interface CorrectingWords {

    @Message("Your report")
    String title();

    @Message(
            "{#when state}{#is COUNTED}It is counted.{#is HELD}It is held: a coordinator looks at it before it counts. Until then it is in no total.{#is SET_ASIDE}It is set aside: something about it was out of the ordinary, and staff look at it. Until then it is in no total.{#is NOT_COUNTED}Staff looked at it and decided that it does not count. It cannot be corrected any more; if that is wrong, write to your section or to whoever invited you.{#is NEVER_LEFT}The letter never left, so it is in no total. If you reach the official another way, report that: then it counts.{#else}You have withdrawn it. It is in no total. A withdrawn report cannot be corrected, but you can report again.{/when}")
    String state(State state);

    @Message("Clarion sent this letter for you and counted it. Only you can know whether the official has answered.")
    String sentForYou();

    @Message("It is verified: you have confirmed that it is yours.")
    String verified();

    @Message("It counts as reported, not as verified.")
    String unverified();

    @Message(
            "{#when outcome}{#is CORRECTED}Corrected. This is what stands now.{#is CORRECTED_UNVERIFIED}Corrected. It says more, or something else, than was confirmed, so it counts as reported and not as verified any more. You can have it verified again below.{#is CORRECTED_OVER_ANOTHER}The report had been changed since you opened the form. What you sent last stands now, as you see it here.{#is WITHDRAWN}Withdrawn. The totals are without it.{#is NO_NEWS}Nothing was changed: the report says exactly that already.{#is MAIL_GOES}Check your email and press the button on the page it leads to. The link to this page is in the mail too.{#is MAIL_COMES_LATER}Many mails were asked for from your connection just now, so yours goes out a little later, two hours at most. The link to this page is in it too.{#is MAILED_ENOUGH}No mail was sent, because enough went to this address, or from your connection, within the hour. Your report stands; try again in an hour.{#else}The report could not be corrected as it stands now.{/when}")
    String outcome(Outcome outcome);

    @Message("Have it verified")
    String verifyTitle();

    @Message("It counts for more once you have said by mail that it is yours. The mail also has the link to this page.")
    String verifyLead();

    @Message("Your e-mail")
    String verifyEmail();

    @Message("Send me the mail")
    String verifyButton();

    @Message("Together")
    String together();

    @Message("{count} people")
    String people(String count);

    @Message("Reply")
    String reply();

    @Message("You have received one")
    String replyYes();

    @Message("I have received a reply")
    String replyCame();

    @Message("Correct it")
    String correct();

    @Message("Withdraw it")
    String withdraw();

    @Message("Report again")
    String anew();

    @Message(
            "Keep the link to this page to yourself: whoever has it can change this report. It works as long as the report exists and says nothing of who you are.")
    String keep();

    @Message("What counts, and when")
    String whatCounts();

    @Message("Correct your report")
    String correctTitle();

    @Message("Change what is not right. The totals follow at once.")
    String correctLead();

    @Message(
            "It is verified. If it comes to say more, another way or another official, it counts as reported until it is confirmed again.")
    String correctVerified();

    @Message("Add to your report")
    String addTitle();

    @Message("What Clarion sent is known and stays as it is. What you add changes no total of the action.")
    String addLead();

    @Message("Add it to my report")
    String addButton();

    @Message("This letter is not counted yet")
    String notYetTitle();

    @Message("It is counted when you have pressed the button in our mail, and is found here a moment later.")
    String notYetLead();

    @Message("You have pressed it? Then come back in a minute. The link stays the same.")
    String notYetNext();

    @Message("Correct my report")
    String correctButton();

    @Message("Leave it as it is")
    String leave();

    @Message("Withdraw this report?")
    String withdrawTitle();

    @Message("This is what it does to the totals of the action:")
    String withdrawLead();

    @Message("The totals stay as they are, because it does not count now.")
    String withdrawNothing();

    @Message(
            "What you wrote to staff beside it is deleted. That a report was withdrawn stays in our books. You can report again at any time.")
    String withdrawAfter();

    @Message("Withdraw my report")
    String withdrawButton();

    @Message("{before} now, {after} without your report")
    String change(String before, String after);
}
