package org.clarion.letters.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clarion.letters.Sheets;
import org.clarion.letters.writing.Drafts;
import org.clarion.mail.due.MailBackOff;
import org.clarion.privacy.KnownNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final Instant NOON = Sheets.NOON;
    private static final MailBackOff BACKOFF =
            MailBackOff.within(Duration.ofDays(3), Duration.ofMinutes(1), Duration.ofHours(2));

    private final Manuscript manuscript = new Manuscript(
            Sheets.appeal().id(),
            new Written(
                    UUID.randomUUID(), Drafts.aminas(), "", "amina@example.org", new KnownNames(List.of("p")), "es"),
            NOON,
            NOON.plus(Duration.ofDays(7)));
    private Letter letter;

    @BeforeEach
    void write() {
        letter = new Letter(manuscript, Sheets.MINISTER, "despacho@minedu.example.org", NOON);
    }

    @Test
    void confirmingSendsItIntoTheQueue() {
        var news = letter.confirm("US", NOON);

        assertThat(letter.stage()).isEqualTo(LetterStage.QUEUED);
        assertThat(news.orElseThrow().targetId()).isEqualTo(Sheets.MINISTER.targetId());
    }

    @Test
    void confirmingAgainIsNoNews() {
        letter.confirm("US", NOON);

        assertThat(letter.confirm("US", NOON.plusSeconds(60))).isEmpty();
    }

    @Test
    void anUnconfirmedLetterIsNeverAccepted() {
        assertThat(letter.accepted(NOON)).isEmpty();
        assertThat(letter.stage()).isEqualTo(LetterStage.WRITTEN);
    }

    @Test
    void acceptedItIsNeitherAcceptedAgainNorRefused() {
        letter.confirm("US", NOON);

        assertThat(letter.accepted(NOON)).isPresent();
        assertThat(letter.accepted(NOON)).isEmpty();
        assertThat(letter.bounced("late", NOON)).isEmpty();
    }

    @Test
    void acceptedItMayComeBackOnce() {
        letter.confirm("US", NOON);
        letter.accepted(NOON);

        assertThat(letter.cameBack("5.1.1", NOON.plusSeconds(60))).isPresent();
        assertThat(letter.cameBack("5.1.1", NOON.plusSeconds(90))).isEmpty();
        assertThat(letter.stage()).isEqualTo(LetterStage.RETURNED);
        assertThat(letter.reason()).isEqualTo("5.1.1");
    }

    @Test
    void whatWasNeverAcceptedCannotComeBack() {
        letter.confirm("US", NOON);

        assertThat(letter.cameBack("5.1.1", NOON)).isEmpty();
        assertThat(letter.stage()).isEqualTo(LetterStage.QUEUED);
    }

    @Test
    void itCountsInItsWritersCountry() {
        assertThat(letter.confirm("US", NOON).orElseThrow().country()).isEqualTo("US");
    }

    @Test
    void refusedForGoodItBounces() {
        letter.confirm("US", NOON);

        assertThat(letter.bounced("550 no such mailbox", NOON)).isPresent();
        assertThat(letter.stage()).isEqualTo(LetterStage.BOUNCED);
    }

    @Test
    void notNowMeansLaterAndLaterStill() {
        letter.confirm("US", NOON);

        letter.deferred("busy", BACKOFF, NOON);
        var first = letter.dueAt();
        letter.deferred("busy", BACKOFF, first);

        assertThat(first).isEqualTo(NOON.plus(Duration.ofMinutes(1)));
        assertThat(letter.dueAt()).isEqualTo(first.plus(Duration.ofMinutes(2)));
        assertThat(letter.stage()).isEqualTo(LetterStage.QUEUED);
    }

    @Test
    void afterThreeDaysOfNotNowItHasFailed() {
        letter.confirm("US", NOON);

        var news = letter.deferred("busy", BACKOFF, NOON.plus(Duration.ofDays(3)));

        assertThat(news).isPresent();
        assertThat(letter.stage()).isEqualTo(LetterStage.FAILED);
    }

    @Test
    void aManuscriptIsConfirmedOnce() {
        assertThat(manuscript.confirm(NOON, NOON.plus(Duration.ofDays(28)))).isTrue();
        assertThat(manuscript.confirm(NOON, NOON.plus(Duration.ofDays(99)))).isFalse();
        assertThat(manuscript.keepUntil()).isEqualTo(NOON.plus(Duration.ofDays(28)));
    }
}
