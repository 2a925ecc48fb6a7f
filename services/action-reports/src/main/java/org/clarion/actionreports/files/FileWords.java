package org.clarion.actionreports.files;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about files say; the sentences stand in {@code messages/files*.properties}. */
@MessageBundle("files")
public interface FileWords {

    // ---- out

    String exportTitle();

    String exportLead();

    String exportWithout();

    String action();

    String allActions();

    String from();

    String to();

    String get();

    String breakdownTitle();

    String mendAction();

    String mendDay();

    String mendOrder();

    // ---- in

    String importTitle();

    String importLead();

    String format(String most);

    String whose();

    String whoseHint();

    String daysLabel();

    String days(String form);

    String file();

    String fileHint(String most);

    String handIn();

    String latest();

    String none();

    String fileName();

    String list();

    String by();

    String at();

    String stageLabel();

    String stage(String stage);

    String mendWhose();

    String mendDays();

    String mendNoFile();

    String chooseAgain();

    String unreadable(String reason, String detail);

    String tooLong(String most);

    String inIt(String lines, String good, String faulty);

    String leftOut(String columns);

    String sameFile(String when, String who);

    String seeIt();

    String knownLines(String count);

    String setAsideLines(String count);

    String differentLines(String count);

    String wouldBeHeld(String count);

    String areHeld(String count);

    String seeHeld();

    String wouldBeTooLate(String count);

    String refusedLines(String count);

    String wouldCount();

    String countsNow();

    String wouldCountAgain();

    String linesLabel();

    String quantity();

    String nothing();

    String reportedOnly();

    String countIt(String count);

    String twins(String count);

    String twinsCount(String count);

    String twinsLeftOut(String count);

    String countOthers(String count);

    String countAll(String count);

    String dropIt();

    String droppedMeans();

    String goingOn(String done, String all);

    String takingBackGoesOn(String done);

    String lookAgain();

    String wrong();

    String lineLabel();

    String columnLabel();

    String cellLabel();

    String whatToMend();

    String firstOnly(String most);

    String downloadWrong();

    String takeBack();

    String takeBackTitle();

    String takeBackLead();

    String takeBackIt();

    String keepIt();

    String countAgain();

    String allFiles();

    String mendDifferent();

    String mend(String kind, String most);
}
