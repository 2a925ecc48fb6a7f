package org.clarion.letters.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clarion.contracts.Topic;
import org.clarion.letters.LettersConfig;
import org.clarion.letters.Sheets;
import org.clarion.letters.writing.Drafts;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.due.MailSender;
import org.clarion.privacy.KnownNames;
import org.clarion.sheets.SheetCopies;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LettersToOfficialsTest {

    private final SheetCopies copies;
    private final Letters letters;
    private final Manuscripts manuscripts;
    private final LettersToOfficials officials;
    private final MailSender sender;
    private final MockMailbox mailbox;
    private final LettersConfig config;
    private final Clock clock;
    private final UUID school = UUID.randomUUID();

    LettersToOfficialsTest(
            SheetCopies copies,
            Letters letters,
            Manuscripts manuscripts,
            LettersToOfficials officials,
            MailSender sender,
            MockMailbox mailbox,
            LettersConfig config,
            Clock clock) {
        this.officials = officials;
        this.sender = sender;
        this.mailbox = mailbox;
        this.copies = copies;
        this.letters = letters;
        this.manuscripts = manuscripts;
        this.config = config;
        this.clock = clock;
    }

    @BeforeEach
    void launch() {
        copies.keep(Sheets.school(school));
    }

    @Test
    void refusedForGoodIsToldAsABounce() {
        var letter = claimed();

        officials.record(letter, new MailOutcome.Refused("550 no such mailbox"));

        assertThat(stage(letter)).isEqualTo(LetterStage.BOUNCED);
        await().untilAsserted(() -> assertThat(types()).containsExactly("letter.bounced.v1"));
    }

    @Test
    void notNowStaysInTheQueueAndIsTriedLater() {
        var letter = claimed();

        officials.record(letter, new MailOutcome.Deferred("450 busy"));

        assertThat(found(letter).reason()).isEqualTo("450 busy");
        assertThat(stage(letter)).isEqualTo(LetterStage.QUEUED);
        assertThat(found(letter).dueAt()).isAfter(clock.instant().plusSeconds(30));
        assertThat(types()).isEmpty();
    }

    @Test
    void whatTheOperatorDoesNotAllowWaitsWithItsReason() {
        var letter = claimed();

        officials.record(letter, new MailOutcome.NotAllowed("minedu.example.org"));

        assertThat(found(letter).reason()).contains("minedu.example.org", "not allowed");
        assertThat(stage(letter)).isEqualTo(LetterStage.QUEUED);
    }

    @Test
    void afterTheEndNothingThatWaitsGoesOut() {
        copies.keep(Sheets.ended(Sheets.school(school), "Open again."));

        var letter = confirmed();

        await().untilAsserted(() -> assertThat(stage(letter)).isEqualTo(LetterStage.FAILED));
        await().untilAsserted(() -> assertThat(types()).containsExactly("letter.failed.v1"));
    }

    @Test
    void manySendersSendEachLetterOnce() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            confirmed();
        }

        var senders = IntStream.range(0, 4)
                .mapToObj(i -> Thread.ofPlatform().start(this::sendAll))
                .toList();
        for (var sender : senders) {
            sender.join();
        }

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(types()).hasSize(20).containsOnly("letter.delivered.v1"));
        assertThat(mailbox.getMailsSentTo(Sheets.MINISTER.email()).stream()
                        .filter(mail -> mail.getReplyTo().contains(school.toString())))
                .hasSize(20);
    }

    @Test
    void whatDiesBetweenSendingAndNotingIsDueAgainWhenTheClaimEnds() {
        var letter = claimed();

        assertThat(stage(letter)).isEqualTo(LetterStage.QUEUED);
        assertThat(found(letter).dueAt())
                .isAfter(clock.instant())
                .isBefore(clock.instant().plus(config.patience().claim()).plusSeconds(1));
    }

    @Test
    void aLetterThatEndedWhileItWasOnItsWayStaysEnded() {
        var letter = claimed();
        copies.keep(Sheets.ended(Sheets.school(school), "Open again."));

        assertThat(officials.write(letter)).isEmpty();
        officials.record(letter, new MailOutcome.Accepted());

        assertThat(stage(letter)).isEqualTo(LetterStage.FAILED);
    }

    private void sendAll() {
        while (sender.sendFrom(officials)) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whatPeopleWroteIsUnreadableInTheDatabase() {
        var letter = confirmed();

        var stored = QuarkusTransaction.requiringNew().call(() -> (String) manuscripts
                .getEntityManager()
                .createNativeQuery(
                        "select cast(m as text) from manuscript m join letter l on l.manuscript_id = m.id where l.id ="
                                + " ?1",
                        String.class)
                .setParameter(1, letter)
                .getSingleResult());

        assertThat(stored).doesNotContain("Amina", "maestra", "amina-", "Boston");
    }

    /** Nobody else sees it before it is claimed; whatever other tests left due is claimed with it. */
    private UUID claimed() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var letter = written();
            var claims = Stream.generate(officials::claim).takeWhile(claim -> !claim.isEmpty());
            assertThat(claims.flatMap(List::stream)).contains(letter);
            return letter;
        });
    }

    private UUID confirmed() {
        return QuarkusTransaction.requiringNew().call(this::written);
    }

    private UUID written() {
        var now = clock.instant();
        var written = new Written(
                UUID.randomUUID(),
                Drafts.aminas(),
                "",
                "amina-" + school + "@example.org",
                new KnownNames(List.of(school.toString())),
                "en");
        var manuscript = new Manuscript(school, written, now, now.plus(Duration.ofDays(7)));
        manuscript.moveMail(fate -> fate.notNeeded(now));
        manuscript.confirm(now, now.plus(Duration.ofDays(28)));
        manuscripts.persist(manuscript);
        letters.write(manuscript, Sheets.MINISTER, school + "@minedu.example.org", now);
        letters.pace(school + "@minedu.example.org");
        var letter = letters.of(manuscript).getFirst();
        letter.confirm("US", now);
        return letter.id();
    }

    private Letter found(UUID letter) {
        return QuarkusTransaction.requiringNew().call(() -> letters.findById(letter));
    }

    private LetterStage stage(UUID letter) {
        return found(letter).stage();
    }

    private List<String> types() {
        return ToldRecords.about(school, Topic.LETTERS).stream()
                .map(ToldRecords.Message::type)
                .toList();
    }
}
