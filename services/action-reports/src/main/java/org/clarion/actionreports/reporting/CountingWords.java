package org.clarion.actionreports.reporting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What counts and when, in English. */
@MessageBundle("counting")
public interface CountingWords {

    @Message("How we count")
    String title();

    @Message(
            "Behind every number is something somebody did. We always give three numbers, because one alone would say too much or too little.")
    String lead();

    @Message("The three numbers")
    String three();

    @Message(
            "Somebody told us what they did: a letter, an e-mail, a call, a fax, a message. We take their word. Verified and delivered are part of this number.")
    String reportedMeans();

    @Message(
            "The person gave an e-mail address and pressed the button on our page; or handed a letter to Clarion for sending, by pressing such a button; or a coordinator counted it and stands for it by name. A link in a mail never confirms by itself.")
    String verifiedMeans();

    @Message(
            "Clarion handed the letter to a mail server, which accepted it, and no bounce has come back. One that comes back later by mail is taken out of this number again, even days later, wherever Clarion is set up to read such mails. That somebody read it, nobody can count; nor letters by post, nor calls.")
    String deliveredMeans();

    @Message(
            "Every figure of ours says which of the three it is and of what time. Programs that read our figures get all three by these names.")
    String each();

    @Message("When a report counts")
    String whenTitle();

    @Message("At once")
    String atOnceTitle();

    @Message(
            "A report counts as reported from the moment we say thank you, and as verified from the moment it is confirmed.")
    String atOnce();

    @Message("Held")
    String heldTitle();

    @Message(
            "A report of more than {number} is taken but not counted until a coordinator has looked at it. The page says so when you send it. A coordinator can let it count, or not.")
    String held(String number);

    @Message("Set aside")
    String asideTitle();

    @Message(
            "When reports look as if a machine wrote them, they are set aside, by hand or by rule, and leave the totals. Nothing is deleted: what was set aside by mistake is brought back and counts again.")
    String aside();

    @Message("Corrected")
    String correctedTitle();

    @Message(
            "Whoever has reported can correct the report by its private link. The totals follow at once by the difference. A correction to more than {number} is held like a new report of that size. Who confirmed a report confirmed what it said then: if it comes to say more, another way or another official, it counts as reported until it is confirmed again.")
    String corrected(String number);

    @Message("Withdrawn")
    String withdrawnTitle();

    @Message(
            "By the same link a report can be withdrawn. It leaves all three numbers and does not come back; the same thing can be reported anew. A letter handed to Clarion that never left, because the action ended first or no mail server took it, leaves all three numbers too.")
    String withdrawn();

    @Message("Late")
    String lateTitle();

    @Message("Reports are taken for {days} days after an action has ended, and count.")
    String lateAllow(String days);

    @Message(
            "Reports are taken for {days} days after an action has ended. They are held until the section has looked at them.")
    String lateAsk(String days);

    @Message("After the end of an action no reports are taken.")
    String lateBlock();

    @Message("Some sections of the movement have another rule; then theirs holds for those who name their section.")
    String lateSections();

    @Message("How much counts")
    String howTitle();

    @Message("Once")
    String onceTitle();

    @Message(
            "A form sent twice counts once, and so does a report that another program sends again. A letter sent through Clarion is counted by itself; do not report it again. One report counts at most {most}.")
    String once(String most);

    @Message("Groups")
    String groupsTitle();

    @Message(
            "Whoever reports for a group says how much they did all together, and that is what counts. How many people they were is kept beside it and multiplies nothing.")
    String groups();

    @Message("Counted by a coordinator")
    String talliesTitle();

    @Message(
            "A coordinator may count what a group or a letter-writing event did, on paper for example. It counts once, and as verified, because a member of staff stands for it by name in our books. Those who were there do not report it again.")
    String tallies();

    @Message("Lists")
    String listsTitle();

    @Message(
            "Staff may read in lists that other systems kept. Each line counts as reported only, since nobody has confirmed it here, and the same line read in again does not count again. How much a line says never holds it, because a member of staff has looked at the list. After the end of an action a line follows the rule of its section like any other report.")
    String lists();

    @Message("Who you are")
    String whoTitle();

    @Message(
            "Nobody’s name is in these numbers, and none is passed on with them. If you give an address, it is used to ask you once and then deleted.")
    String who();
}
