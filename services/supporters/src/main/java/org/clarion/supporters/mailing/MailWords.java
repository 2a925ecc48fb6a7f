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

    String toThoseWhoActed();

    String changeNews();

    String outcomeNews();
}
