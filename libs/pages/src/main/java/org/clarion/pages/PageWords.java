package org.clarion.pages;

import io.quarkus.qute.i18n.MessageBundle;

/** The words every page shares; the sentences stand in {@code messages/page*.properties}. In templates: {@code {page:skip}}. */
@MessageBundle("page")
public interface PageWords {

    String skip();

    /** Between the things of a list, and between a day and its time. */
    String comma();

    /** Between things of a list that have commas of their own. */
    String semicolon();

    /** After a label, before what it names. */
    String colon();

    String actions();

    String join();

    String navigation();

    String languages();

    String promise();

    String whatCounts();

    String privacy();

    String description();

    String contact();

    String mailPrivacy();

    String privacyLink();

    String about();

    String runBy(String name);

    String openSource();

    String desk();

    String newAction();

    String deadlines();

    String documents();

    String plans();

    String statements();

    String supporters();

    String letters();

    String reports();

    String record();

    String staff();

    String health();

    String logOut();

    String loggedInAs(String name);

    String publicPages();

    String optional();

    String error();

    String mend();

    String mistake();

    String choose();

    String honeypot();

    String search();

    String showAll();

    String foundMany(Number found);

    String nothingFound(String words);

    String nothingChosen();

    String pages();

    String pageOf(Number number, Number of);

    String pageBefore();

    String pageAfter();

    String reported();

    String reportedOf(String plural);

    String verified();

    String verifiedOf(String plural);

    String delivered();

    String deliveredOf(String plural);

    String whatTheseMean();

    String asOf(String time);

    String timeIn(String city);

    String yourTime(String zone);

    String chosenTime(String city);

    String copied();

    String daysLeft(Number days);

    String lastDay();

    String ended(String date);

    String ends(String date, String city);

    String missing();

    String missingText();

    String gone();

    String goneText();

    String refused();

    String refusedText();

    String forbidden();

    String forbiddenText();

    String tooLarge();

    String tooLargeText(String characters);

    String wayBack();

    String damaged();

    String damagedText();

    String tooMany();

    String tooManyText();

    String unclear();

    String unclearText();

    String failed();

    String failedText(String reference);

    String seeActions();

    String toTheDesk();

    String loggedOut();

    String loggedOutText();

    String logInElsewhere();

    String onceMore();

    String onceMoreText();

    String trappedText();

    String sendNow();

    String whatYouSent();

    String fileAgain();

    String passwordAgain();

    String howItEnds();

    String howItEndsHint();

    String howItEndsEmail();

    String howItEndsAsked();

    String howItEndsCode();

    String howItEndsConfirm();

    String damagedLink();

    String damagedLinkText();
}
