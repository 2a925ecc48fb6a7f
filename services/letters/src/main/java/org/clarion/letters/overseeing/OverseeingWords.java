package org.clarion.letters.overseeing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.bounces.MachineWords;
import org.clarion.letters.answering.AnswerSource;
import org.clarion.letters.answering.Position;

/** What the desk says of letters; the words stand in {@code messages/overseeing*.properties}. */
@MessageBundle("overseeing")
public interface OverseeingWords {

    String title();

    String sheet(int series, String number);

    String lead();

    String none();

    String byAction();

    String findAction();

    String findWaiting();

    String findLost();

    String allLost();

    String action();

    String unconfirmed();

    String queued();

    String accepted();

    String bounced();

    String returned();

    String failed();

    String lost();

    String noneLost();

    String what();

    String whyLost();

    String latest();

    String mailbox();

    String waiting();

    String nothing();

    String to();

    String letters();

    String why();

    String next();

    String paced();

    String inDigest();

    String blocked();

    String blockedLead();

    String addressOf();

    String whyAddress();

    String whyMailbox();

    String whyRoute();

    String whyRules();

    String whyRefused();

    String whyBusy();

    String whyEnded();

    String whyErased();

    String whyNoAddress();

    String whyOperator();

    String whyUnsaid();

    String dead();

    String deadLead();

    String deadMend();

    String sendAgain();

    String answers();

    String answersLead();

    String answersKept(String days);

    String answeredTimes(String number);

    String extension();

    String correction();

    String stop();

    String inReview();

    String whyTurnedBack();

    String whySentAnew();

    String whyAgreed();

    String toRead(int many);

    String read();

    String lettersOf(String title);

    String reviewChosen();

    String positionKept();

    String heldBack(int many);

    String willBeHeldBack(int many);

    String toTotalsLetters();

    String readAnswers(int many);

    String ledger();

    String ledgerLead();

    String delayed();

    String autoReplied();

    String answeredLetters();

    String notArrived();

    String withdrawn();

    String reviewTitle();

    String reviewLead();

    String reviewNone();

    String reviewRules();

    String reviewAll();

    String save();

    String positions();

    String positionsLead();

    String stands();

    String notJudged();

    String stopWriting();

    String notWrittenTo();

    String answersOf(String title);

    String answersOnRecord();

    String noAnswers();

    String owed();

    String owedLead();

    @Message
    String position(Position position);

    @Message
    String answerSource(AnswerSource source);

    @Message
    String answerKind(MachineWords kind);
}
