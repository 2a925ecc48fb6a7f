package org.clarion.actionreports.accepting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.clarion.actionreports.journal.Acceptance.Accepted;
import org.clarion.actionreports.journal.Acceptance.Busy;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Origin;
import org.junit.jupiter.api.Test;

/** Nobody is told that a report is safe before it is, and everybody is told something. */
class WriteFaultTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void aReportMayComeAgainWhereNothingIsWrongWithIt() {
        assertThat(WriteFault.passes(new IllegalStateException(new SQLException("away", "08006"))))
                .isTrue();
        assertThat(WriteFault.passes(new IllegalStateException(new OutOfMemoryError())))
                .isTrue();
        assertThat(WriteFault.passes(new IllegalStateException(new SQLException("too long", "22001"))))
                .isFalse();
        assertThat(WriteFault.passes(new IllegalStateException("odd"))).isFalse();
    }

    @Test
    void whatIsLoggedOfAFaultHoldsNothingOfTheReport() {
        assertThat(WriteFault.sentence(new IllegalStateException(new SQLException("Amina", "22001"))))
                .isEqualTo("SQLSTATE 22001");
        assertThat(WriteFault.sentence(new IllegalStateException("Amina")))
                .isEqualTo("java.lang.IllegalStateException");
    }

    @Test
    void eachOfABatchGetsTheAnswerInItsPlace() {
        var batch = List.of(waiting(), waiting());
        var first = new Accepted(UUID.randomUUID(), NOON);
        var second = new Accepted(UUID.randomUUID(), NOON);

        WaitingReport.answer(batch, List.of(first, second));

        assertThat(batch.getFirst().answer()).isCompletedWithValue(first);
        assertThat(batch.getLast().answer()).isCompletedWithValue(second);
    }

    @Test
    void whereNothingCouldBeWrittenAllComeAgain() {
        var batch = List.of(waiting(), waiting());
        var busy = new Busy(Duration.ofSeconds(1));

        WaitingReport.answer(batch, busy);

        assertThat(batch).allSatisfy(one -> assertThat(one.answer()).isCompletedWithValue(busy));
    }

    @Test
    void afterAFaultNobodyWaitsForEver() {
        var batch = List.of(waiting(), waiting());

        WaitingReport.fail(batch, new IllegalStateException());

        assertThat(batch).allSatisfy(one -> assertThat(one.answer()).isCompletedExceptionally());
    }

    @Test
    void whoWaitsHasAPlaceInTheLineUntilTheAnswer() throws InterruptedException {
        var line = new IntakeQueue(2, 3, Duration.ofSeconds(1), Duration.ZERO, () -> 7);
        assertThat(line.isEmpty()).isTrue();
        assertThat(line.next()).isEmpty();

        var first = line.join(report());
        var second = line.join(report());
        var third = line.join(report());

        assertThat(List.of(first.place(), second.place(), third.place())).containsExactly(1, 2, 3);
        assertThat(first.since()).isEqualTo(7);
        assertThat(line.join(report())).isNull();
        assertThat(line.inside()).isEqualTo(3);
        assertThat(line.isEmpty()).isFalse();

        var together = line.next();
        assertThat(together).containsExactly(first, second);
        assertThat(line.inside()).isEqualTo(3);
        line.leave(together);
        line.leave(List.of());
        assertThat(line.inside()).isEqualTo(1);
        assertThat(line.next()).containsExactly(third);
    }

    @Test
    void whoWaitsLongerThanTheTimeIsLate() {
        var now = new long[] {0};
        var line = new IntakeQueue(2, 3, Duration.ofSeconds(1), Duration.ZERO, () -> now[0]);
        var one = line.join(report());

        now[0] = 1_000_000;
        assertThat(line.waitsLongerThan(Duration.ofMillis(1), one)).isFalse();
        now[0]++;
        assertThat(line.waitsLongerThan(Duration.ofMillis(1), one)).isTrue();
    }

    @Test
    void peopleJoinALineHalfAsLongAgainAsMachines() {
        assertThat(Caller.MACHINE.joinsBelow(9)).isEqualTo(9);
        assertThat(Caller.PERSON.joinsBelow(9)).isEqualTo(13);

        var line = new IntakeQueue(2, 100, Duration.ofSeconds(1), Duration.ZERO, () -> 0);
        for (int joined = 0; joined < 4; joined++) {
            assertThat(line.hasRoomFor(Caller.MACHINE)).isTrue();
            line.join(report());
        }
        assertThat(line.hasRoomFor(Caller.MACHINE)).isFalse();
        assertThat(line.hasRoomFor(Caller.PERSON)).isTrue();
    }

    @Test
    void theLineIsAsLongAsItsLastIsAnsweredInTime() {
        var limit = new QueueLimit(Duration.ofNanos(1000), 10, 100);
        assertThat(limit.longest()).isEqualTo(10);

        limit.learn(5, 100); // short and fast: says nothing
        assertThat(limit.longest()).isEqualTo(10);
        limit.learn(6, 100); // 60 would fit: a quarter of the way
        assertThat(limit.longest()).isEqualTo(22);
        limit.learn(22, 10);
        assertThat(limit.longest()).isEqualTo(100);
        limit.learn(1, 1001); // too late, however short
        assertThat(limit.longest()).isEqualTo(75);
        limit.learn(75, 1000);
        assertThat(limit.longest()).isEqualTo(75);
        limit.learn(1, 1_000_000);
        limit.learn(1, 1_000_000);
        limit.learn(1, 1_000_000);
        assertThat(limit.longest()).isEqualTo(31);
        limit.learn(1, 1000);
        assertThat(limit.longest()).isEqualTo(31);
        assertThat(new QueueLimit(Duration.ofNanos(1), 10, 5).longest()).isEqualTo(5);
    }

    private static WaitingReport waiting() {
        return new WaitingReport(report(), new CompletableFuture<>(), 1, 0, null);
    }

    private static Report report() {
        var deed = ReportedAct.of(null, Channel.POST, 1, LocalDate.of(2026, 11, 22), null);
        return Report.fresh("k", UUID.randomUUID(), Origin.API, deed);
    }
}
