package org.clarion.actionreports.tallies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.journal.Amendment.Judged;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.sql.Sql;
import org.clarion.actionreports.tallies.GroupTally.Figure;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LockOrderTest {

    private final UUID tallyId = UUID.randomUUID();

    @Inject
    Tallying tallying;

    @Inject
    Tallies tallies;

    @Inject
    Journal journal;

    @Inject
    Totals totals;

    @Inject
    Sql sql;

    /** The lowest id is held first; whoever took totals before all reports would now wait for us, and we for them. */
    @Test
    void aCorrectionAndAPortionOfASweepNeverWaitForEachOtherInACircle() {
        var action = Sheets.launched().actionId();
        tallying.count(tallyId, action, count(10), "ingrid");
        var tally = tallies.find(tallyId).orElseThrow();
        var reports = tally.figures().stream()
                .map(Figure::reportId)
                .sorted(Comparator.comparing(UUID::toString)) // as PostgreSQL orders them
                .toList();

        var correcting = new CompletableFuture<TallyOutcome>();
        QuarkusTransaction.requiringNew().run(() -> {
            journal.hold(reports.getFirst());
            Thread.ofPlatform().start(() -> correct(tally, correcting));
            await().atMost(Duration.ofSeconds(20)).until(this::somebodyWaits);
            journal.amend(reports, new Judged(Judgement.SUSPECT, "sweep"));
        });

        assertThat(correcting.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo(new TallyOutcome.Done());
        assertThat(totals.of(action).total()).isEqualTo(new Figures(0, 0, 0));
        assertThat(tallies.find(tallyId).orElseThrow().count().total()).isEqualTo(55);
    }

    private void correct(GroupTally tally, CompletableFuture<TallyOutcome> correcting) {
        var request = Arc.container().requestContext();
        request.activate();
        try {
            correcting.complete(tallying.correct(tally, count(11), "ingrid"));
        } catch (RuntimeException failed) {
            correcting.completeExceptionally(failed);
        } finally {
            request.terminate();
        }
    }

    private boolean somebodyWaits() {
        return sql.one(
                                "select count(*) as many from pg_stat_activity where cardinality(pg_blocking_pids(pid)) > 0",
                                row -> row.number("many"))
                        .orElse(0L)
                > 0;
    }

    private static TallyCount count(int each) {
        Map<TallyCell, Integer> figures = new HashMap<>();
        for (var channel : Channel.values()) {
            figures.put(new TallyCell(null, channel), each);
        }
        var day = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).minusDays(2);
        return new TallyCount("Choir", day, null, null, 12, false, figures);
    }
}
