package org.clarion.letters.confirming;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said around the button; the sentences stand in {@code messages/confirming*.properties}. */
@MessageBundle("confirming")
public interface ConfirmingWords {

    @Message
    String checkTitle();

    @Message
    String checkLead();

    @Message
    String checkNext();

    @Message
    String checkSpam();

    @Message
    String backToAction();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String send();

    @Message
    String endedTitle();

    @Message
    String ended();

    @Message
    String notMine();

    @Message
    String discard();

    @Message
    String doneTitle();

    @Message
    String lostTitle();

    @Message
    String counted();

    @Message
    String notCounted();

    @Message
    String queued();

    @Message
    String accepted();

    @Message
    String bounced();

    @Message
    String returned();

    @Message
    String returnedAddress();

    @Message
    String returnedMailbox();

    @Message
    String returnedRoute();

    @Message
    String returnedRules();

    @Message
    String returnedUnsaid();

    @Message
    String returnedCode(String code);

    @Message
    String failed();

    @Message
    String answers();

    @Message
    String answered(String name);

    @Message
    String next();

    @Message
    String joinLead();

    @Message
    String join();

    @Message
    String share();

    @Message
    String kept(String date);

    @Message
    String discardedTitle();

    @Message
    String discarded();

    @Message
    String others();

    @Message
    String mailSubject(String title);

    @Message
    String mailHello();

    @Message
    String mailWhat(String title);

    @Message
    String mailDo();

    @Message
    String mailButton();

    @Message
    String mailOrCopy();

    @Message
    String mailUntil(String date);

    @Message
    String mailNotYou();

    @Message
    String mailKeep();

    @Message
    String toTotals();

    @Message
    String damagedTitle();

    @Message
    String damaged();
}
