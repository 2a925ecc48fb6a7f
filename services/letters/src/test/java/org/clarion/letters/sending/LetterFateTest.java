package org.clarion.letters.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.clarion.contracts.Channel;
import org.clarion.contracts.LetterEvent.LetterBounced;
import org.clarion.contracts.LetterEvent.LetterDelivered;
import org.clarion.contracts.LetterEvent.LetterFailed;
import org.clarion.contracts.LetterEvent.LetterForgotten;
import org.clarion.contracts.LetterEvent.LetterSent;
import org.clarion.mail.due.MailBackOff;
import org.junit.jupiter.api.Test;

/** Each step of a letter is told once, whoever says it twice; and a claim keeps two senders apart. */
class LetterFateTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final UUID ACTION = UUID.randomUUID();
    private static final UUID MINISTER = UUID.randomUUID();
    private static final UUID MANUSCRIPT = UUID.randomUUID();
    private static final MailBackOff BACK_OFF =
            MailBackOff.within(Duration.ofDays(3), Duration.ofMinutes(1), Duration.ofHours(2));

    private final Letter letter = new Letter(MANUSCRIPT, ACTION, MINISTER, "minister@example.org", NOON);

    @Test
    void isClaimedUntilTheClaimEndsAndNoLonger() {
        letter.confirm("PE", NOON);
        assertThat(letter.isBeingSent(NOON)).isFalse();

        letter.claimed(LATER);

        assertThat(letter.isBeingSent(NOON)).isTrue();
        assertThat(letter.isBeingSent(LATER)).isFalse();
        assertThat(letter.dueAt()).isEqualTo(LATER);
        letter.waitUntil(LATER.plusSeconds(1), "office hours");
        assertThat(letter.isBeingSent(NOON)).isFalse();
        assertThat(letter.dueAt()).isEqualTo(LATER.plusSeconds(1));
        assertThat(letter.reason()).isEqualTo("office hours");
    }

    @Test
    void whatHasItsFateIsNotBeingSent() {
        letter.confirm("PE", NOON);
        letter.claimed(LATER);
        letter.accepted(NOON);

        assertThat(letter.isBeingSent(NOON)).isFalse();
    }

    @Test
    void nobodyHearsOfALetterBeforeItIsConfirmed() {
        assertThat(letter.soFar()).isEmpty();
        assertThat(letter.bounced("550", NOON)).isEmpty();
        assertThat(letter.failed("gone", NOON)).isEmpty();
        assertThat(letter.forgotten(NOON)).isEmpty();
        assertThat(letter.finishedAt()).isEmpty();
    }

    @Test
    void toldAnewItSaysTheSame() {
        var sent = letter.confirm("PE", LATER).orElseThrow();
        assertThat(sent).isEqualTo(new LetterSent(letter.id(), ACTION, MINISTER, Channel.EMAIL, "PE", LATER));
        assertThat(letter.dueAt()).isEqualTo(LATER);
        assertThat(letter.soFar())
                .containsExactly(new LetterSent(letter.id(), ACTION, MINISTER, Channel.EMAIL, null, LATER));

        var delivered = letter.accepted(LATER).orElseThrow();
        assertThat(delivered).isEqualTo(new LetterDelivered(letter.id(), ACTION, MINISTER, Channel.EMAIL, LATER));
        assertThat(letter.soFar()).last().isEqualTo(delivered);
        assertThat(letter.finishedAt()).contains(LATER);

        var returned = letter.cameBack("5.1.1", LATER.plusSeconds(1)).orElseThrow();
        assertThat(returned)
                .isEqualTo(new LetterBounced(letter.id(), ACTION, MINISTER, Channel.EMAIL, LATER.plusSeconds(1)));
        assertThat(letter.soFar()).hasSize(2).last().isEqualTo(returned);

        var replaced = letter.replaced(LATER.plusSeconds(2)).orElseThrow();
        assertThat(replaced)
                .isEqualTo(new LetterFailed(letter.id(), ACTION, MINISTER, Channel.EMAIL, LATER.plusSeconds(2)));
        assertThat(letter.soFar()).last().isEqualTo(replaced);
    }

    @Test
    void everyStepIsTakenOnce() {
        letter.confirm("PE", NOON);
        letter.bounced("550", NOON);

        assertThat(letter.bounced("550", LATER)).isEmpty();
        assertThat(letter.accepted(LATER)).isEmpty();
        assertThat(letter.cameBack("550", LATER)).isEmpty();
        assertThat(letter.failed("gone", LATER)).isEmpty();
        assertThat(letter.reason()).isEqualTo("550");
        assertThat(letter.finishedAt()).contains(NOON);
        assertThat(letter.replaced(LATER)).isPresent();
        assertThat(letter.isReplaced()).isTrue();
        assertThat(letter.replaced(LATER)).isEmpty();
    }

    @Test
    void anotherGoesOnlyInThePlaceOfOneThatCameBack() {
        assertThat(letter.isReplaced()).isFalse();
        assertThat(letter.replaced(NOON)).isEmpty();
        letter.confirm("PE", NOON);
        assertThat(letter.replaced(NOON)).isEmpty();
        letter.accepted(NOON);
        assertThat(letter.replaced(NOON)).isEmpty();
    }

    @Test
    void whatIsHeldWaitsForSomebodyToReadIt() {
        letter.holdForReview();
        assertThat(letter.stage()).isEqualTo(LetterStage.WRITTEN);
        letter.release(LATER);
        assertThat(letter.stage()).isEqualTo(LetterStage.WRITTEN);
        assertThat(letter.giveBack(NOON)).isEmpty();
        letter.confirm("PE", NOON);

        letter.holdForReview();
        assertThat(letter.stage()).isEqualTo(LetterStage.IN_REVIEW);
        assertThat(letter.accepted(NOON)).isEmpty();
        letter.release(LATER);
        assertThat(letter.stage()).isEqualTo(LetterStage.QUEUED);
        assertThat(letter.dueAt()).isEqualTo(LATER);
        assertThat(letter.giveBack(LATER)).isEmpty();
    }

    @Test
    void givenBackItNeverLeaves() {
        letter.confirm("PE", NOON);
        letter.holdForReview();

        assertThat(letter.giveBack(LATER))
                .contains(new LetterFailed(letter.id(), ACTION, MINISTER, Channel.EMAIL, LATER));
        assertThat(letter.stage()).isEqualTo(LetterStage.FAILED);
        assertThat(letter.reason()).isEqualTo(LossReason.GIVEN_BACK);
    }

    @Test
    void whatWaitsFailsWithItsWriterAndWhatWentStaysCounted() {
        letter.confirm("PE", NOON);
        assertThat(letter.forgotten(LATER))
                .containsExactly(
                        new LetterFailed(letter.id(), ACTION, MINISTER, Channel.EMAIL, LATER),
                        new LetterForgotten(letter.id(), ACTION, MINISTER, LATER));

        var gone = new Letter(MANUSCRIPT, ACTION, MINISTER, "minister@example.org", NOON);
        gone.confirm("PE", NOON);
        gone.accepted(NOON);
        assertThat(gone.forgotten(LATER)).containsExactly(new LetterForgotten(gone.id(), ACTION, MINISTER, LATER));
        assertThat(gone.stage()).isEqualTo(LetterStage.ACCEPTED);
    }

    @Test
    void onlyWhileItWaitsItMayGoToAnotherAddress() {
        letter.redirect("other@example.org");
        assertThat(letter.sentTo()).isEqualTo("minister@example.org");
        letter.confirm("PE", NOON);
        letter.redirect("second@example.org");
        assertThat(letter.sentTo()).isEqualTo("second@example.org");
        letter.holdForReview();
        letter.redirect("third@example.org");
        assertThat(letter.sentTo()).isEqualTo("third@example.org");
        letter.release(NOON);
        letter.accepted(NOON);
        letter.redirect("fourth@example.org");
        assertThat(letter.sentTo()).isEqualTo("third@example.org");
    }

    @Test
    void aLetterLeavesInOneMailOrAnother() {
        var digest = UUID.randomUUID();
        letter.confirm("PE", NOON);
        letter.gather(digest);
        assertThat(letter.digest()).contains(digest);

        letter.release(LATER, "busy");
        assertThat(letter.digest()).isEmpty();
        assertThat(letter.reason()).isEqualTo("busy");
        letter.release(LATER.plusSeconds(1), null);
        assertThat(letter.reason()).isEqualTo("busy");
        assertThat(letter.dueAt()).isEqualTo(LATER.plusSeconds(1));
    }

    @Test
    void notNowIsCountedFromTheConfirmation() {
        letter.confirm("PE", NOON.plus(Duration.ofDays(2)));

        assertThat(letter.deferred("451", BACK_OFF, NOON.plus(Duration.ofDays(4))))
                .isEmpty();
        assertThat(letter.reason()).isEqualTo("451");
        assertThat(letter.deferred("451", BACK_OFF, NOON.plus(Duration.ofDays(5))))
                .isPresent();
    }

    @Test
    void anAnswerLeavesItWhereItIsAndTheFirstCounts() {
        assertThat(letter.mayBeAnswered()).isFalse();
        letter.confirm("PE", NOON);
        letter.accepted(NOON);
        assertThat(letter.mayBeAnswered()).isTrue();
        assertThat(letter.isAnswered()).isFalse();

        letter.autoReplied(NOON);
        assertThat(letter.isAnswered()).isFalse();
        letter.answered(NOON);
        assertThat(letter.isAnswered()).isTrue();
        assertThat(letter.stage()).isEqualTo(LetterStage.ACCEPTED);
        assertThat(letter.actionId()).isEqualTo(ACTION);
        assertThat(letter.targetId()).isEqualTo(MINISTER);
        assertThat(letter.manuscriptId()).isEqualTo(MANUSCRIPT);
    }
}
