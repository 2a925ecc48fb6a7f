package org.clarion.actionreports.accepting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.journal.Acceptance;
import org.clarion.actionreports.journal.Acceptance.Accepted;
import org.clarion.actionreports.journal.Acceptance.AlreadyAccepted;
import org.clarion.actionreports.journal.Acceptance.Busy;
import org.clarion.actionreports.journal.Acceptance.Different;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.contracts.Topic;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AcceptingTest {

    private final UUID action = UUID.randomUUID();

    @Inject
    Accepting accepting;

    @Inject
    Journal journal;

    @Inject
    Totals totals;

    @Inject
    DataSource database;

    @Inject
    ReportsConfig config;

    @Test
    void aReportIsCountedAndTold() {
        var report = letters(3);

        var answer = answerTo(accepting.accept(report));

        assertThat(answer).isInstanceOf(Accepted.class);
        assertThat(totals.of(action).total().reported()).isEqualTo(3);
        await().untilAsserted(() -> assertThat(ToldRecords.about(action, Topic.ACTION_REPORTS))
                .singleElement()
                .satisfies(told ->
                        assertThat(told.payload()).contains(report.reportId().toString())));
    }

    @Test
    void theSameReportAgainGetsTheFirstAnswerAgain() {
        var report = letters(2);
        var first = (Accepted) answerTo(accepting.accept(report));

        var again = answerTo(accepting.accept(anotherTryOf(report)));

        assertThat(again).isEqualTo(new AlreadyAccepted(first.reportId(), first.at()));
        assertThat(totals.of(action).total().reported()).isEqualTo(2);
    }

    @Test
    void twinsInOneBatchCountOnce() {
        var report = letters(1);

        var answers = QuarkusTransaction.requiringNew()
                .call(() -> journal.write(List.of(report, anotherTryOf(report), letters(1))));

        assertThat(answers).hasExactlyElementsOfTypes(Accepted.class, AlreadyAccepted.class, Accepted.class);
        assertThat(totals.of(action).total().reported()).isEqualTo(2);
    }

    @Test
    void aKnownKeyThatSaysSomethingElseIsNotCounted() {
        var report = letters(1);
        answerTo(accepting.accept(report));
        var more = ReportedAct.of(null, Channel.POST, 5, report.deed().actedOn(), null);
        var other = Report.of(UUID.randomUUID(), report.key(), action, Origin.API, more);

        var answer = answerTo(accepting.accept(other));

        assertThat(answer).isEqualTo(new Different(report.reportId()));
        assertThat(totals.of(action).total().reported()).isEqualTo(1);
    }

    @Test
    void aTryAfterMidnightIsTheSameReportWhereNoDayWasSaid() {
        var report = letters(1);
        answerTo(accepting.accept(report));
        var tomorrow =
                ReportedAct.of(null, Channel.POST, 1, report.deed().actedOn().plusDays(1), "KE");
        var again = Report.of(UUID.randomUUID(), report.key(), action, Origin.API, tomorrow);

        assertThat(answerTo(accepting.accept(again.onADayOfOurs()))).isInstanceOf(AlreadyAccepted.class);
        assertThat(answerTo(accepting.accept(again))).isInstanceOf(Different.class);
    }

    @Test
    void aReportTheDatabaseWillNotTakeFailsAlone() throws Exception {
        List<CompletionStage<Acceptance>> good = new ArrayList<>();
        CompletionStage<Acceptance> bad;

        try (var blocker = database.getConnection()) {
            block(blocker);
            accepting.accept(letters(1)); // the writer is at work on this one, the rest gathers behind it
            good.add(accepting.accept(letters(1)));
            bad = accepting.accept(withKey("x".repeat(300)));
            good.add(accepting.accept(letters(1)));
            blocker.rollback();
        }

        assertThat(good).allSatisfy(one -> assertThat(answerTo(one)).isInstanceOf(Accepted.class));
        assertThatThrownBy(() -> bad.toCompletableFuture().get()).isInstanceOf(ExecutionException.class);
        assertThat(totals.of(action).total().reported()).isEqualTo(3);
    }

    @Test
    void whoComesWhenTooManyWaitIsToldAtOnceToComeAgain() throws Exception {
        var busy = new Busy(config.comeAgainAfter());
        var answers = new ArrayList<CompletionStage<Acceptance>>();

        try (var blocker = database.getConnection()) {
            block(blocker);
            do {
                answers.add(accepting.accept(letters(1)));
            } while (!answers.getLast().toCompletableFuture().isDone() && answers.size() < 2 * config.waiting());
            assertThat(answers.getLast().toCompletableFuture()).isCompletedWithValue(busy);
            blocker.rollback();
        }

        var accepted = answers.stream()
                .map(AcceptingTest::answerTo)
                .filter(Accepted.class::isInstance)
                .count();
        assertThat(accepted).isBetween((long) config.waiting(), answers.size() - 1L);
        assertThat(totals.of(action).total().reported()).isEqualTo(accepted);
    }

    @Test
    void aRollbackTellsNothing() {
        var report = letters(1);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    journal.write(List.of(report));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        answerTo(accepting.accept(letters(4))); // what is told after it is there, so what came before would be too
        await().untilAsserted(() ->
                assertThat(ToldRecords.about(action, Topic.ACTION_REPORTS)).hasSize(1));
        assertThat(ToldRecords.about(action, Topic.ACTION_REPORTS)).noneSatisfy(told -> assertThat(told.payload())
                .contains(report.reportId().toString()));
        assertThat(totals.of(action).total().reported()).isEqualTo(4);
    }

    private Report letters(int quantity) {
        var deed = ReportedAct.of(null, Channel.POST, quantity, LocalDate.of(2026, 11, 20), "KE");
        return Report.of(UUID.randomUUID(), "a-test:" + UUID.randomUUID(), action, Origin.API, deed);
    }

    private Report withKey(String key) {
        var deed = ReportedAct.of(null, Channel.POST, 1, LocalDate.of(2026, 11, 20), null);
        return Report.of(UUID.randomUUID(), key, action, Origin.API, deed);
    }

    private Report anotherTryOf(Report first) {
        return Report.of(UUID.randomUUID(), first.key(), first.actionId(), first.origin(), first.deed());
    }

    /** Nobody can write a report until this transaction ends. */
    private static void block(Connection connection) throws Exception {
        connection.setAutoCommit(false);
        try (var lock = connection.createStatement()) {
            lock.execute("lock table report in exclusive mode");
        }
    }

    private static Acceptance answerTo(CompletionStage<Acceptance> answer) {
        return answer.toCompletableFuture()
                .orTimeout(60, java.util.concurrent.TimeUnit.SECONDS)
                .join();
    }
}
