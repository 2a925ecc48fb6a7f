package org.clarion.actionreports.webhooks;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says about webhooks, in English. */
@MessageBundle("webhooks")
public interface WebhookWords {

    // ---- the list and the form

    @Message("Webhooks")
    String listTitle();

    @Message(
            "Other organisations can be told at once what happens: Clarion sends a signed message to an address of their system. No person is in it.")
    String lead();

    @Message("Nobody is told yet.")
    String nobody();

    @Message("Tell another organisation")
    String make();

    @Message("Organisation")
    String organisation();

    @Message("Address")
    String address();

    @Message("Where we post to. It begins with https://.")
    String addressHint();

    @Message("About")
    String about();

    @Message("All actions")
    String allActions();

    @Message("State")
    String state();

    @Message("On")
    String on();

    @Message("Off")
    String off();

    @Message("Off, not tested yet")
    String untested();

    @Message("Waiting")
    String waiting();

    @Message("Dead letters")
    String dead();

    @Message("Told of")
    String told();

    @Message(
            "{#when kind}{#is ACCEPTED}Reports that were accepted{#is VERIFIED}Reports that were verified{#is CHANGED}Reports that were corrected, withdrawn or judged{#is MILESTONES}Milestones: 100, 250, 500, 1,000 and so on{#else}Totals, at most once a minute{/when}")
    String kind(Kind kind);

    @Message("Add, switched off")
    String makeIt();

    // ---- what to mend

    @Message("Write the name of the organisation, in at most 100 characters.")
    String mendTitle();

    @Message("Choose an action from the list, or all.")
    String mendAction();

    @Message("Choose at least one thing they are told of.")
    String mendKinds();

    @Message("Write a day and a time, such as 2026-11-24T08:00.")
    String mendTime();

    @Message(
            "{#when problem}{#is NO_ADDRESS}This is no address. Write one such as https://example.org/clarion.{#is NOT_HTTPS}The address has to begin with https://, so that nobody reads along.{#is UNKNOWN_NAME}The name in the address does not exist.{#is NOT_PUBLIC}The address leads into a private network, not to the internet.{#is UNREACHABLE}It could not be reached, or its certificate is not for this name.{#is TOO_SLOW}It did not answer in time.{#is REDIRECTED}It pointed elsewhere. We follow nobody: write the address it points to.{#else}It answered that it does not take this.{/when}")
    String problem(Problem problem);

    // ---- one hook

    @Message("All webhooks")
    String back();

    @Message("Secret")
    String secret();

    @Message("Messages are signed with a secret that you give to the organisation. It is shown once.")
    String secretLead();

    @Message("Show the secret once")
    String showSecret();

    @Message("The secret has been shown. If it is lost, make a new one.")
    String secretShown();

    @Message("Make a new secret")
    String renewSecret();

    @Message("The secret before still signs until {until}.")
    String earlierSigns(String until);

    @Message("Give this to the organisation by a safe way. It is not shown again.")
    String secretIs();

    @Message("I have it, go back")
    String secretKept();

    @Message("Copy")
    String copy();

    @Message("Send a test")
    String test();

    @Message("A test is one made-up report. This can be switched on once the other side has answered that it arrived.")
    String testLead();

    @Message("A test arrived {at}.")
    String testedAt(String at);

    @Message("The test arrived. You can switch it on now.")
    String testArrived();

    @Message("The test did not arrive. The list below says what came back.")
    String testFailed();

    @Message("Send a test first. It can be switched on once a test has arrived.")
    String testFirst();

    @Message("Switch on")
    String switchOn();

    @Message("Switch off")
    String switchOff();

    @Message("It is on: what happens from now on is told.")
    String isOn();

    @Message("It is off. What waits stays; what happens meanwhile is not told.")
    String isOff();

    @Message("{#if tries == '1'}One try{#else}{tries} tries{/if} failed. The next one is {next}.")
    String failing(String tries, String next);

    @Message("There is a new secret. Show it, and give it to the organisation.")
    String secretRenewed();

    @Message("{count} will be told again.")
    String replayed(String count);

    @Message("Last deliveries")
    String deliveries();

    @Message("Nothing has been posted yet.")
    String noDeliveries();

    @Message("When")
    String when();

    @Message("What")
    String what();

    @Message("a test")
    String aTest();

    @Message("Elements")
    String elements();

    @Message("Try")
    String tries();

    @Message("Answer")
    String answer();

    @Message("Milliseconds")
    String took();

    @Message("arrived")
    String arrived();

    @Message("What could not be told for a day waits here, with the reason.")
    String deadLead();

    @Message("There are none.")
    String noDead();

    @Message("Reason")
    String reason();

    @Message("Tell again")
    String replayOne();

    @Message("Tell all of them again")
    String replayAll();

    @Message("Tell again from a time")
    String replayFromTitle();

    @Message(
            "By the clock of Greenwich (GMT), and at most {days} days back. Whoever has heard it before can see that it is the same.")
    String replayFromHint(String days);

    @Message("From")
    String from();

    @Message("Tell again from then")
    String replayFrom();

    @Message("Remove")
    String remove();

    @Message("Remove {title}?")
    String removeTitle(String title);

    @Message(
            "It will be told nothing more. What waits ({waiting}), the dead letters ({dead}) and the record of what was posted go with it. This cannot be undone.")
    String removeLead(String waiting, String dead);

    @Message("Remove it")
    String removeIt();

    @Message("Keep it")
    String keepIt();

    @Message("It has been removed.")
    String removed();

    // ---- where to look when the other side refuses

    @Message("If it goes on refusing, ask whoever keeps the other side to look at these three things")
    String lookTitle();

    @Message(
            "The signature is made over the bytes as they arrive. Do not read the text, change it or write it anew before checking: an accent, a dove or a slash would come out differently.")
    String lookBytes();

    @Message(
            "The clock. A message signed more than five minutes ago is refused, so the clock of the system has to be right.")
    String lookClock();

    @Message(
            "The secret. It is used whole, with whsec_ at its beginning, and without a space or a line break at its end.")
    String lookSecret();
}
