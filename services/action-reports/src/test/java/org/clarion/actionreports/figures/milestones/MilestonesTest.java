package org.clarion.actionreports.figures.milestones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.clarion.actionreports.journal.Amendment.Judged;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.contracts.Topic;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MilestonesTest {

    private final UUID action = UUID.randomUUID();

    @Inject
    Journal journal;

    @Inject
    Milestones milestones;

    @Test
    void whatIsPassedIsNotedAndToldWithTheTotalsThatPassedIt() {
        handIn(98);
        handIn(5);

        assertThat(milestones.of(action)).extracting(Milestone::reported).containsExactly(100L);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told()).singleElement().satisfies(told -> assertThat(told)
                        .contains("\"milestone\":100", "\"reported\":103")));
    }

    @Test
    void aBulkNotesEachThatItJumps() {
        handIn(1_200);

        assertThat(milestones.of(action)).extracting(Milestone::reported).containsExactly(1_000L, 500L, 250L, 100L);
    }

    @Test
    void whatIsTakenBackTakesNoMilestoneWithItAndPassingAgainIsNoNews() {
        handIn(99);
        var last = handIn(1);
        var first = milestones.of(action);

        judge(last, Judgement.INVALID);
        judge(last, Judgement.COUNTED);

        assertThat(milestones.of(action))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(first)
                .hasSize(1);
    }

    @Test
    void aTransactionThatFailsPassesNothing() {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                journal.write(List.of(report(500)));
                throw new IllegalStateException("after all");
            });
        } catch (IllegalStateException asMeant) {
            assertThat(asMeant).hasMessage("after all");
        }

        assertThat(milestones.of(action)).isEmpty();
    }

    @Test
    void ofSixtyFourWhoWriteAtOnceOneReachesIt() throws Exception {
        handIn(60);

        try (var crowd = Executors.newFixedThreadPool(64)) {
            crowd.invokeAll(IntStream.range(0, 64)
                    .<Callable<Report>>mapToObj(one -> () -> handIn(1))
                    .toList());
        }

        assertThat(milestones.of(action)).extracting(Milestone::reported).containsExactly(100L);
        handIn(1);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(ToldRecords.about(action, Topic.ACTION_TOTALS))
                        .last()
                        .satisfies(told -> assertThat(told.payload()).contains("\"reported\":125")));
        assertThat(told()).hasSize(1);
    }

    private List<String> told() {
        return ToldRecords.about(action, Topic.ACTION_REPORTS).stream()
                .map(told -> told.payload())
                .filter(payload -> payload.contains("\"milestone\""))
                .toList();
    }

    private Report handIn(int quantity) {
        var report = report(quantity);
        QuarkusTransaction.requiringNew().run(() -> journal.write(List.of(report)));
        return report;
    }

    private void judge(Report report, Judgement judgement) {
        QuarkusTransaction.requiringNew()
                .run(() -> journal.amend(List.of(report.reportId()), new Judged(judgement, "a coordinator")));
    }

    private Report report(int quantity) {
        var deed = ReportedAct.of(null, Channel.POST, quantity, LocalDate.of(2026, 11, 20), null);
        return Report.of(UUID.randomUUID(), "a-test:" + UUID.randomUUID(), action, Origin.FORM, deed);
    }
}
