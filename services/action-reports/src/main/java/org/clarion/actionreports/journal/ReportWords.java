package org.clarion.actionreports.journal;

import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.actionreports.journal.totals.Dimension;
import org.clarion.contracts.Channel;

/** What these pages say; the sentences stand in {@code messages/reports*.properties}. */
@MessageBundle("reports")
public interface ReportWords {

    // ---- the form

    String formTitle();

    String formLead();

    String toWhom();

    String toWhomHint();

    String somebodyElse();

    String severalAtOnce();

    String how();

    String channel(Channel channel);

    String howMany();

    String howManyHint(String held, String most);

    String whenWasIt();

    String whenHint();

    String country();

    String email();

    String emailHint(long days);

    String send();

    String more();

    String howManyPeople();

    String howManyPeopleHint();

    String section();

    String sectionHint();

    String replied();

    String repliedHint();

    String comment();

    String commentHint(Number days);

    String wayNotGiven();

    String endedAsk(String date);

    String endedSome(String date);

    String mendSection();

    String mendPeople(String most);

    String mendComment(String most);

    String tooLateAtOnce(String date);

    String whatElse();

    String elseOthers();

    String elseSection();

    String elseMine();

    String elseJoin();

    String joinTitle();

    String join();

    String heldTitle();

    String takenTitle();

    String heldForItsSize(String number);

    String heldForItsTime();

    String tellOfTheReply();

    String mineTitle();

    String mine();

    String mineEachTitle();

    String mineEach();

    String mineLink();

    String copyThePrivateLink();

    String mailMeTheLink();

    String sendMeTheLink();

    String alreadyCounted();

    String endedButOpen(String date);

    // ---- what to mend

    String mendTarget();

    String mendChannel();

    String mendQuantity(String most);

    String mendTooMany(String most);

    String mendWhen();

    String mendNotYet();

    String mendTooEarly(String date);

    String mendCountry();

    String mendNotAfterTheEnd();

    String mendBusy();

    // ---- too late

    String tooLateTitle();

    String tooLate(String date, String until);

    // ---- sent twice with other answers

    String differentTitle();

    String different();

    String correctTheFirst();

    String reportMore();

    // ---- thank you

    String thankYouTitle();

    String together(String title);

    String lookIntoYourMail();

    String mailLater();

    String mailJoined();

    String anotherTitle();

    String another();

    String reportAnother();

    String backToTheAction();

    String passItOn();

    String passItOnTitle();

    String shareByMail();

    String copyTheAddress();

    String copied();

    String mailedEnough();

    String askForTheMail();

    String seeOthers();

    // ---- confirming

    String confirmTitle();

    String confirmSubject();

    String confirmChanged();

    String confirmTaken();

    String confirmNone();

    String confirmSeveralTitle();

    String confirmSeveral(String title);

    String confirmSeveralButton();

    String confirmButton();

    String notMine();

    String noneMine();

    String mailOpening();

    String mailButton();

    String mailOrCopy();

    String mailMine();

    String mailClosing();

    String mailWhy();

    String confirmedTitle();

    String confirmed();

    String confirmedWithdrawn();

    String confirmedNotCounted();

    String what();

    String whenLabel();

    String toLabel();

    String action();

    // ---- what counts

    String reported();

    String verified();

    String delivered();

    // ---- the desk

    String deskTitle();

    String deskAgree();

    String deskDiffer(String count);

    String deskByAction();

    String deskLatest();

    String deskNone();

    String deskQuantity();

    String deskOrigin();

    String deskAccepted();

    String deskCountsAs();

    String deskStands(ReportStanding stands);

    // ---- what a total is of

    String dimension(Dimension dimension);

    String notTold();

    String nobodyInParticular();

    String noLongerATarget();

    // ---- while too many send at once

    String oneMoment();

    String oneMomentText();

    String newer();

    String readNewer();
}
