package org.clarion.letters.confirming;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.letters.reviewing.GiveBackReason;

/** What is said around the button; the sentences stand in {@code messages/confirming*.properties}. */
@MessageBundle("confirming")
public interface ConfirmingWords {

    String checkTitle();

    String checkLead();

    String checkNext();

    String checkSpam();

    String backToAction();

    String title();

    String lead();

    String send();

    String endedTitle();

    String ended();

    String notMine();

    String discard();

    String doneTitle();

    String lostTitle();

    String counted();

    String notCounted();

    String queued();

    String accepted();

    String acceptedTogether(int others, String at);

    String gathers();

    String bounced();

    String returned();

    String returnedAddress();

    String returnedMailbox();

    String returnedRoute();

    String returnedRules();

    String returnedUnsaid();

    String returnedCode(String code);

    String failed();

    String heldBack(String name);

    String heldBackTitle();

    String heldBackNotCounted();

    String writeToOthers();

    String answers();

    String answersHere();

    String answersTogether();

    String answeredHere(String name);

    String repliesToWriter();

    String repliesHere();

    String answered(String name);

    String next();

    String joinLead();

    String join();

    String share();

    String kept(String date);

    String discardedTitle();

    String discarded();

    String others();

    String mailSubject(String title);

    String mailHello();

    String mailWhat(String title);

    String mailDo();

    String mailButton();

    String mailOrCopy();

    String mailUntil(String date);

    String mailNotYou();

    String mailWhy();

    String mailKeep();

    String toTotals();

    String damagedTitle();

    String damaged();

    String inReview();

    String turnedBack();

    String givenBackTitle();

    String givenBackLead();

    String waitsTitle();

    String mend();

    String shortened();

    String whatWent();

    @Message
    String given(GiveBackReason reason);

    String replyTitle();

    String replyLead();

    String replyFrom();

    String replyFromMissing();

    String replyText();

    String replyHint();

    String replySend();

    String replyMissing();

    String replyTooLong(String most);

    String replyDone();

    String handOn();

    String agreed(String name);

    String allAgreed();
}
