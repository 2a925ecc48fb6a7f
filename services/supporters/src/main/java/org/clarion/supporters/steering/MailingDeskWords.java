package org.clarion.supporters.steering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.supporters.mailings.MailingKind;

/** What the desk says about mailings; the sentences stand in {@code messages/mailings*.properties}. */
@MessageBundle("mailings")
public interface MailingDeskWords {

    String title();

    String lead();

    String find();

    String none();

    String all();

    String stageLabel();

    @Message
    String stage(MailingStage stage);

    @Message
    String kind(MailingKind kind);

    String unknownAction();

    String action();

    String begins();

    String people();

    String waiting();

    String urgent();

    String back();

    String actionPage();

    String wouldGoTo(int count, String number);

    String wentTo(int count, String number);

    String beginsAt(String time);

    String goesOnAt(String time);

    String sent();

    String keptBack();

    String failed();

    String dropped();

    String through(String through, String all);

    String rate(int count, String number);

    String noRate();

    String timeLeft(String time);

    String lessThanAMinute();

    String minutes(int count, String number);

    String hours(int count, String number);

    String lookAgain();

    String hold();

    String holdHint();

    String goOn();

    String goOnHint();

    String chooseTime();

    String markUrgent();

    String urgentBecause(String why);

    String keptBackMeans();

    String seeMail();

    String testToMe();

    String doneHeld();

    String doneGoesOn();

    String doneTime();

    String doneUrgent();

    String timeTitle();

    String timeLead();

    String timeLeadPlanned();

    String day();

    String time();

    String timeHint(String city);

    String timeHintGmt();

    String dayMistake();

    String timeMistake();

    String timePast();

    String timeSave();

    String urgentTitle();

    String urgentLead();

    String urgentNever();

    String why();

    String whyHint();

    String whyMissing();

    String whyLong(int most);

    String urgentSave();

    String previewTitle();

    String previewLead();

    String asPage();

    String asText();

    String inLanguage();

    String testSubject(String subject);

    String testTitle();

    String testWent();

    String testFailed();

    String testPassed();
}
