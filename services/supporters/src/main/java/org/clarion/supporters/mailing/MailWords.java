package org.clarion.supporters.mailing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.contracts.OutcomeKind;

/** The words of our mails; the sentences stand in {@code messages/mails*.properties}. */
@MessageBundle("mails")
public interface MailWords {

    String confirmSubject();

    String alreadySubject();

    String alertSubject(String title);

    String alerts();

    String whyAsked();

    String whyAskedToFollow();

    String forgetNow();

    String forgetNowLink();

    String hello();

    String helloTo(String name);

    String orCopy();

    String askedToJoin();

    String inAList(String source);

    String inAListDaysAgo(String source);

    String reminderSubject();

    String askedDaysAgo();

    String orCode();

    String openToConfirm();

    String confirmButton();

    String notYou(String window);

    String forgottenOn(String day);

    String askedAgain();

    String why();

    String choose();

    String chooseLink();

    String leave();

    String leaveLink();

    String alertLead();

    String who();

    String where();

    String points();

    String act();

    String actButton();

    String foreign(String language);

    String sheet(int series, String number);

    String followUpSubject(String title);

    String correctionSubject(String title);

    String followUpLead();

    String correctionLead();

    String stopSubject(String title);

    String stopLead();

    String since();

    String doneOn(String sheet);

    String stopPage();

    String follows(String sheet);

    String changeSubject(String title);

    String changeLead();

    String whatChanged();

    String look();

    String lookButton();

    String outcomeSubject(String title);

    String outcomeLead();

    String outcomeAgainLead();

    String turnedOut();

    @Message
    String outcome(OutcomeKind kind);

    String happened();

    String saidBy();

    String next();

    String nobodyWrites();

    String page();

    String pageLink();

    String whyAlerted();

    String youActed(String sheet);

    String followSubject();

    String followsSubject();

    String askedToFollow();

    String askedToFollowAgain();

    String openToFollow();

    String followButton();

    String notYouFollowing(String window);

    String whyFollowing();

    String end();

    String endLink();

    String join();

    String joinLink();

    String toThoseWhoActed();

    String changeNews();

    String outcomeNews();

    String goodOutcomeSubject(String title);

    @Message
    String tone(OutcomeTone tone);

    String together();

    String totalReported(int count, String number);

    String totalVerified(int count, String number);

    String totalDelivered(int count, String number);

    String deadlineSubject(String title);

    String deadlineLead();

    String deadlineMoot();

    String deadlineOnce();

    String totalsSubject(String title);

    String totalsLead();

    String whyTotals();
}
