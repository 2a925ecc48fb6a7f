package org.clarion.actionreports.screening;

import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.actionreports.screening.board.HeldReason;
import org.clarion.actionreports.screening.signals.Signal;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;

/** What the pages of screening say; the sentences stand in {@code messages/screening*.properties}. */
@MessageBundle("screening")
public interface ScreeningWords {

    // ---- words for all

    String judgement(Judgement judgement);

    String origin(Origin origin);

    String signal(Signal signal);

    String sentence(Signal signal);

    String action();

    String reports();

    String letters();

    String reported();

    String verified();

    String delivered();

    String network();

    String traces();

    String domain();

    String seconds();

    String channelLabel();

    String country();

    String originLabel();

    String accepted();

    String standing();

    String backToScreening();

    // ---- choosing

    String chooseTitle();

    String chooseLead();

    String chooseJudgement();

    String chooseQuantity();

    String chooseFrom();

    String chooseUntil();

    String chooseTimeHint();

    String chooseNetwork();

    String chooseNetworkHint();

    String chooseWords();

    String chooseWordsHint();

    String chooseWithin();

    String chooseMark();

    String chooseButton();

    String mendChoice();

    String mendCountry();

    String countryHint();

    String mendNumber();

    String mendTime();

    String mendMark();

    String mendEverything();

    String mendReason();

    String mendDifferent();

    // ---- the preview

    String wouldTitle();

    String would(String reports, String letters);

    String wouldUndo(String reports, String letters);

    String wouldBecome(String what);

    String wouldNotUndo();

    String nothing();

    String sample();

    String noComment();

    String reason();

    String reasonHint();

    String markButton(String reports);

    String undoButton(String reports);

    String dropButton();

    String chooseAgain();

    String frozen(String at);

    // ---- at work, and done

    String workTitle();

    String work(String through, String listed);

    String lookAgain();

    String doneTitle();

    String done(String changed);

    String doneUndo(String changed);

    String leftAlone(String left);

    String moved();

    String byWhom();

    String at();

    String undo();

    String undoes();

    String seeUndone();

    // ---- the desk

    String title();

    String lead();

    String findings();

    String noFindings();

    String about();

    String since();

    String next();

    String lookAt();

    String dealtWith();

    String dismiss();

    String closed();

    String state(String state);

    String held();

    String heldMeans();

    String noHeld();

    String suspects();

    String suspectsMean();

    String noSuspects();

    String more(String shown, String all);

    String chooseAll();

    String letThrough();

    String doesNotCount();

    String sweeps();

    String noSweeps();

    String running();

    String trends();

    String noTrends();

    // ---- trends

    String trendsTitle();

    String trendsLead();

    String networks();

    String domains();

    String texts();

    String quantities();

    String fillTimes();

    String days();

    String share();

    String none();

    String choose();

    String effects();

    String mendTooMany();

    // ---- one state, action or section

    String filter();

    String anyAction();

    String any();

    String section();

    String sectionHint();

    String show();

    String listTitle(String state);

    String found(String number, long count);

    String noneOfThese();

    String before();

    String after();

    String seeAll();

    String seeHeld();

    String notCounting();

    String judgedOne(String quantity, String channel, String title, String state);

    String putBack();

    String together(String people);

    String corrected();

    String said(String comment);

    String why();

    String whyRule(HeldReason reason, String number);

    String whyPerson(String who);

    String whySweep();

    // ---- one finding

    String holds(String noticed, String unjudged);

    String onlyThese();

    String beside();

    String unjudged();

    String judgeTitle();

    String judgeLead();

    String showNotCounting();

    String showSettingAside();

    String narrowDown();

    String closeTitle();

    String closeMeans();

    String seeSweep();

    String onlyOfTheFinding();
}
