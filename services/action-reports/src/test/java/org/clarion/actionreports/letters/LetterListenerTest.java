package org.clarion.actionreports.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.journal.KeptCircumstances;
import org.clarion.actionreports.journal.totals.Dimension;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.sql.Sql;
import org.clarion.contracts.Channel;
import org.clarion.contracts.LetterEvent;
import org.clarion.contracts.LetterEvent.LetterBounced;
import org.clarion.contracts.LetterEvent.LetterDelivered;
import org.clarion.contracts.LetterEvent.LetterFailed;
import org.clarion.contracts.LetterEvent.LetterForgotten;
import org.clarion.contracts.LetterEvent.LetterSent;
import org.clarion.contracts.Topic;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LetterListenerTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final UUID action = UUID.randomUUID();
    private final UUID target = UUID.randomUUID();
    private final UUID letter = UUID.randomUUID();
    private final LetterEvent sent = new LetterSent(letter, action, target, Channel.EMAIL, "US", NOON);
    private final LetterEvent delivered =
            new LetterDelivered(letter, action, target, Channel.EMAIL, NOON.plusSeconds(5));
    private final LetterEvent bounced = new LetterBounced(letter, action, target, Channel.EMAIL, NOON.plusSeconds(9));
    private final LetterEvent failed = new LetterFailed(letter, action, target, Channel.EMAIL, NOON.plusSeconds(9));

    @Inject
    Totals totals;

    @Inject
    KeptCircumstances around;

    @Inject
    Sql sql;

    @Test
    void aLetterThatClarionSentIsReportedAndVerified() {
        Teller.tell(Topic.LETTERS, sent);

        awaitTotals(1, 1, 0);
        assertThat(ToldRecords.about(action, Topic.ACTION_REPORTS))
                .extracting(ToldRecords.Message::type)
                .containsExactly("report.accepted.v1", "report.verified.v1");
    }

    @Test
    void aBounceTakesBackWhatWasDelivered() {
        Teller.tell(Topic.LETTERS, sent);
        Teller.tell(Topic.LETTERS, delivered);
        awaitTotals(1, 1, 1);

        Teller.tell(Topic.LETTERS, bounced);

        awaitTotals(1, 1, 0);
    }

    @Test
    void aLetterThatNeverLeftIsTakenOutOfAllTotals() {
        Teller.tell(Topic.LETTERS, sent);
        awaitTotals(1, 1, 0);

        Teller.tell(Topic.LETTERS, failed);
        Teller.tell(Topic.LETTERS, failed);

        awaitTotals(0, 0, 0);
        Teller.tell(Topic.LETTERS, another());
        awaitTotals(1, 1, 0);
        assertThat(ToldRecords.about(action, Topic.ACTION_REPORTS))
                .extracting(ToldRecords.Message::type)
                .containsExactly(
                        "report.accepted.v1",
                        "report.verified.v1",
                        "report.withdrawn.v1",
                        "report.accepted.v1",
                        "report.verified.v1");
    }

    @Test
    void whatAWriterSaidBesideItGoesWithThemAndTheLetterStaysCounted() {
        Teller.tell(Topic.LETTERS, sent);
        awaitTotals(1, 1, 0);
        QuarkusTransaction.requiringNew().run(() -> around.comment(letter, new byte[] {1, 2, 3}));

        Teller.tell(Topic.LETTERS, new LetterForgotten(letter, action, target, NOON.plusSeconds(20)));

        await().untilAsserted(() -> assertThat(sql.ask(
                        "select count(*) as many from report_now where report_id = ? and comment is not null",
                        row -> row.number("many"),
                        letter))
                .containsExactly(0L));
        awaitTotals(1, 1, 0);
    }

    @Test
    void aLetterCountsInItsWritersCountry() {
        Teller.tell(Topic.LETTERS, sent);
        Teller.tell(Topic.LETTERS, another());
        awaitTotals(2, 2, 0);

        assertThat(totals.by(action, Dimension.COUNTRY))
                .containsOnly(entry("US", new Figures(1, 1, 0)), entry("-", new Figures(1, 1, 0)));
    }

    /** Half past eight in the evening in Lima is past one in the morning of the next day in UTC. */
    @Test
    void aLetterCountsOnTheDayItIsAtThePlaceOfTheAction() {
        var lima = Sheets.launched().actionId();
        Teller.tell(
                Topic.LETTERS,
                new LetterSent(letter, lima, target, Channel.EMAIL, "US", Instant.parse("2026-11-29T01:30:00Z")));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(totals.by(lima, Dimension.DAY)).containsOnlyKeys("2026-11-28"));
    }

    @Test
    void hearingItAllTwiceChangesNothing() {
        var id = Teller.tell(Topic.LETTERS, sent);
        Teller.tell(Topic.LETTERS, delivered);
        awaitTotals(1, 1, 1);
        var version = totals.of(action).version();

        Teller.again(id, Topic.LETTERS, sent);
        Teller.tell(Topic.LETTERS, sent); // told again under another name: still the same letter
        Teller.tell(Topic.LETTERS, delivered);
        Teller.tell(Topic.LETTERS, another());

        awaitTotals(2, 2, 1);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(ToldRecords.about(action, Topic.ACTION_TOTALS).stream()
                                .map(ToldRecords.Message::payload)
                                .distinct()) // a check tells once more what stands
                        .hasSizeLessThanOrEqualTo(3) // what moves together is told together
                        .last()
                        .asString()
                        .contains("\"total\":{\"reported\":2,\"verified\":2,\"delivered\":1}"));
        assertThat(totals.of(action).version()).isGreaterThan(version);
    }

    @Test
    void theOrderDoesNotMatter() {
        Teller.tell(Topic.LETTERS, bounced);
        Teller.tell(Topic.LETTERS, delivered);
        Teller.tell(Topic.LETTERS, sent);
        Teller.tell(Topic.LETTERS, another());

        awaitTotals(2, 2, 0);
    }

    @Test
    void whatCannotBeReadGoesToTheDeadLettersAndTheNextIsRead() {
        var envelope = Teller.envelope(UUID.randomUUID(), "letter.sent.v1", action);
        Teller.raw(Topic.LETTERS, action.toString(), envelope, "{ this is no letter " + letter);
        Teller.raw(
                Topic.LETTERS, action.toString(), Teller.envelope(UUID.randomUUID(), "letter.folded.v9", action), "{}");
        Teller.tell(Topic.LETTERS, another());

        awaitTotals(1, 1, 0);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(ToldRecords.on("action-reports-letters-dead-letters"))
                        .filteredOn(message -> message.payload().contains(letter.toString()))
                        .hasSize(1));
    }

    private LetterEvent another() {
        return new LetterSent(UUID.randomUUID(), action, target, Channel.EMAIL, null, NOON);
    }

    private void awaitTotals(long reported, long verified, long deliveredSoFar) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(totals.of(action).total())
                        .isEqualTo(new Figures(reported, verified, deliveredSoFar)));
    }
}
