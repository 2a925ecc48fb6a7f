package org.clarion.urgentactions.showing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the public pages say in English. */
@MessageBundle("actions")
public interface ActionWords {

    @Message("Act now: live urgent actions")
    String homeTitle();

    @Message("Someone is in danger. Your letter can stop it.")
    String homeHeading();

    @Message("Who needs letters now")
    String homeLead();

    @Message(
            "An urgent action asks people everywhere to write at once, because somebody is in danger. Officials who get letters from all over the world know that they are being watched, and that can protect a life. A letter takes ten minutes.")
    String homeWhat();

    @Message("{#if one}letter, call or message so far{#else}letters, calls and messages so far{/if}")
    String counted(Boolean one);

    @Message("Search for a name, a country or a subject")
    String search();

    @Message("Search")
    String searchNow();

    @Message("No live action has “{words}” in it.")
    String nothingFound(String words);

    @Message("Show all live actions")
    String showAll();

    @Message("Pages")
    String pages();

    @Message("More live actions")
    String moreActions();

    @Message("The most pressing ones")
    String morePressing();

    @Message("Be the first to act")
    String beFirst();

    @Message("and {number} others")
    String andOthers(int number);

    @Message("All countries")
    String allCountries();

    @Message("Countries")
    String countries();

    @Message("No action is live right now")
    String nothingLive();

    @Message("Nobody needs letters from us today. Join the network, and we write to you when somebody does.")
    String nothingLiveText();

    @Message("No action is live in this country right now.")
    String nothingLiveThere();

    @Message("Join the network")
    String join();

    @Message("What became of earlier actions")
    String earlier();

    @Message(
            "{#when series}{#is 1}Urgent action{#is 2}Second urgent action{#is 3}Third urgent action{#is 4}Fourth urgent action{#else}{series}th urgent action{/when} {number}")
    String series(int series, String number);

    @Message("This action is not available in English. You read it in {language}.")
    String onlyIn(String language);

    @Message("Act now")
    String actNow();

    @Message("Write a letter")
    String writeLetter();

    @Message("Printed for the post, sent by e-mail for you, or from your own mail program.")
    String writeLetterHint();

    @Message("Printed for the post.")
    String writeLetterByPost();

    @Message("Sent by e-mail for you, or from your own mail program.")
    String writeLetterByMail();

    @Message("Or reach them directly")
    String directly();

    @Message("Phone")
    String phone();

    @Message("Fax")
    String fax();

    @Message("Social media")
    String social();

    @Message("E-mail")
    String email();

    @Message("I have acted")
    String haveActed();

    @Message("Tell us what you did. It is counted at once, and everybody can see the total.")
    String haveActedHint();

    @Message("Reach them directly")
    String directlyOnly();

    @Message("What has been done so far")
    String doneSoFar();

    @Message("What was done")
    String doneInAll();

    @Message("Nobody has told us of a letter or a call yet. Yours can be the first.")
    String nothingYet();

    @Message("Nobody told us of a letter or a call.")
    String nothingCame();

    @Message("It is about")
    String about();

    @Message("What your letter asks for")
    String asks();

    @Message("Who to write to")
    String whom();

    @Message("Write in {languages}, or in your own language.")
    String writeInOrOwn(String languages);

    @Message("Write in {languages}.")
    String writeIn(String languages);

    @Message("Write in your own language.")
    String writeInOwn();

    @Message("Begin with")
    String begins();

    @Message("Who gets a copy")
    String copies();

    @Message(
            "An embassy listens to the people of the country it is in. If you live there, send it a copy of your letter.")
    String copiesHint();

    @Message("If you live in {country}")
    String ifYouLiveIn(String country);

    @Message("For everybody")
    String forEverybody();

    @Message("Why this is happening")
    String background();

    @Message("A sample letter")
    String sample();

    @Message("A letter in your own words weighs more. Use this as a guide.")
    String sampleHint();

    @Message("What happened before")
    String before();

    @Message("This action follows an earlier one: {index}.")
    String follows(String index);

    @Message("Read the earlier action")
    String readEarlier();

    @Message("Pass it on")
    String share();

    @Message("The link says nothing about you.")
    String shareHint();

    @Message("Share")
    String shareWith();

    @Message("Copy the link")
    String copyLink();

    @Message("Copied")
    String copied();

    @Message("E-mail")
    String shareByMail();

    @Message("This action ended on {date}.")
    String ended(String date);

    @Message("The time to act ended on {date}. The campaigners are finding out what happened, and will say so here.")
    String past(String date);

    @Message("What happened")
    String whatHappened();

    @Message("If you acted in time, you can still tell us until {date}.")
    String lateReport(String date);

    @Message("What was asked")
    String wasAsked();

    @Message("It was written to")
    String wasWrittenTo();

    @Message("The background at the time")
    String backgroundThen();

    @Message("This is not available in English. You read it in {language}.")
    String outcomeOnlyIn(String language);

    @Message("All figures of this action")
    String allFigures();

    @Message("See the live actions")
    String seeLive();

    @Message("and")
    String and();
}
