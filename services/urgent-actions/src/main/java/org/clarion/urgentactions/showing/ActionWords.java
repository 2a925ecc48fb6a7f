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

    @Message("These people need letters now, to the officials who decide. Pick one; a letter takes ten minutes.")
    String homeLead();

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

    @Message("Tell us what you did: the total goes to the officials and to the people at risk.")
    String haveActedHint();

    @Message("How many have acted")
    String howMany();

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

    @Message("Copy the link")
    String copyLink();

    @Message("Copied")
    String copied();

    @Message("Send it by mail")
    String shareByMail();

    @Message("This action ended on {date}. Here is what happened.")
    String ended(String date);

    @Message("The time to act ended on {date}. The campaigners are finding out what happened, and will say so here.")
    String past(String date);

    @Message("All figures of this action")
    String allFigures();

    @Message("See the live actions")
    String seeLive();

    @Message("and")
    String and();
}
