package org.clarion.letters.sending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.clarion.contracts.Topic;
import org.clarion.letters.LettersConfig;
import org.clarion.letters.Sheets;
import org.clarion.letters.appeals.Appeals;
import org.clarion.letters.writing.Drafts;
import org.clarion.mail.Mail;
import org.clarion.mail.Outcome;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LettersToOfficialsTest {

    private final Appeals appeals;
    private final Letters letters;
    private final Manuscripts manuscripts;
    private final LettersToOfficials officials;
    private final LettersConfig config;
    private final Clock clock;
    private final UUID school = UUID.randomUUID();

    LettersToOfficialsTest(
            Appeals appeals,
            Letters letters,
            Manuscripts manuscripts,
            LettersToOfficials officials,
            LettersConfig config,
            Clock clock) {
        this.officials = officials;
        this.appeals = appeals;
        this.letters = letters;
        this.manuscripts = manuscripts;
        this.config = config;
        this.clock = clock;
    }

    @BeforeEach
    void launch() {
        appeals.remember(Sheets.school(school));
    }

    @Test
    void refusedForGoodIsToldAsABounce() {
        answering(new Outcome.Refused("550 no such mailbox"));

        var letter = confirmed();

        await().untilAsserted(() -> assertThat(stage(letter)).isEqualTo(Stage.BOUNCED));
        await().untilAsserted(() -> assertThat(types()).containsExactly("letter.bounced.v1"));
    }

    @Test
    void notNowStaysInTheQueueAndIsTriedLater() {
        answering(new Outcome.Deferred("450 busy"));

        var letter = confirmed();

        await().untilAsserted(() -> assertThat(found(letter).reason()).isEqualTo("450 busy"));
        assertThat(stage(letter)).isEqualTo(Stage.QUEUED);
        assertThat(found(letter).dueAt()).isAfter(clock.instant().plusSeconds(30));
        assertThat(types()).isEmpty();
    }

    @Test
    void whatTheOperatorDoesNotAllowWaitsWithItsReason() {
        answering(new Outcome.NotAllowed("minedu.example.org"));

        var letter = confirmed();

        await().untilAsserted(() -> assertThat(found(letter).reason()).contains("minedu.example.org", "not allowed"));
        assertThat(stage(letter)).isEqualTo(Stage.QUEUED);
    }

    @Test
    void afterTheEndNothingThatWaitsGoesOut() {
        answering(new Outcome.Accepted());
        appeals.remember(Sheets.ended(Sheets.school(school), "Open again."));

        var letter = confirmed();

        await().untilAsserted(() -> assertThat(stage(letter)).isEqualTo(Stage.FAILED));
        await().untilAsserted(() -> assertThat(types()).containsExactly("letter.failed.v1"));
    }

    @Test
    void manySendersSendEachLetterOnce() throws InterruptedException {
        var server = answering(new Outcome.Accepted());
        for (int i = 0; i < 20; i++) {
            confirmed();
        }

        var senders = IntStream.range(0, 4)
                .mapToObj(i -> Thread.ofPlatform().start(this::sendAll))
                .toList();
        for (var sender : senders) {
            sender.join();
        }

        await().untilAsserted(() -> assertThat(types()).hasSize(20).containsOnly("letter.delivered.v1"));
        assertThat(server.letters(school)).hasSize(20);
    }

    private void sendAll() {
        while (officials.sendNext()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whatPeopleWroteIsUnreadableInTheDatabase() {
        answering(new Outcome.Deferred("450 busy"));
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

    /** What the mail server says to every letter. */
    private Answering answering(Outcome answer) {
        var server = new Answering(answer, config, clock);
        QuarkusMock.installMockForType(server, LettersToOfficials.Manner.class);
        return server;
    }

    private UUID confirmed() {
        var id = new AtomicReference<UUID>();
        QuarkusTransaction.requiringNew().run(() -> {
            var now = clock.instant();
            var written = new Written(
                    UUID.randomUUID(),
                    Drafts.aminas(),
                    "",
                    "amina-" + school + "@example.org",
                    school.toString(),
                    "en");
            var manuscript = new Manuscript(school, written, now, now.plus(Duration.ofDays(7)));
            manuscript.mailed(written.idempotencyKey().toString().getBytes(UTF_8));
            manuscript.confirm(now, now.plus(Duration.ofDays(28)));
            manuscripts.persist(manuscript);
            letters.write(manuscript, Sheets.MINISTER, school + "@minedu.example.org", now);
            letters.pace(school + "@minedu.example.org");
            var letter = letters.of(manuscript).getFirst();
            letter.confirm("US", now);
            id.set(letter.id());
        });
        return id.get();
    }

    private Letter found(UUID letter) {
        return QuarkusTransaction.requiringNew().call(() -> letters.findById(letter));
    }

    private Stage stage(UUID letter) {
        return found(letter).stage();
    }

    private List<String> types() {
        return Told.about(school, Topic.LETTERS).stream()
                .map(Told.Message::type)
                .toList();
    }

    /** A mail server that always says the same. */
    static class Answering extends LettersToOfficials.Manner {

        private final Outcome answer;
        private final List<Mail> letters = new CopyOnWriteArrayList<>();

        Answering(Outcome answer, LettersConfig config, Clock clock) {
            super(null, config, clock);
            this.answer = answer;
        }

        @Override
        Outcome send(Mail mail) {
            letters.add(mail);
            return answer;
        }

        List<Mail> letters(UUID school) {
            return letters.stream()
                    .filter(mail ->
                            mail.replyTo() != null && mail.replyTo().value().contains(school.toString()))
                    .toList();
        }
    }
}
