package org.clarion.actionreports.accepting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule of admission, against disks of every speed, in a time of its own. */
class IntakeQueueTest {

    private static final int TOGETHER = 500;
    private static final int MOST = 4000;
    private static final Duration IN_TIME = Duration.ofMillis(100);
    private static final long SECOND = 1_000_000_000;
    private static final Report REPORT = Report.of(
            UUID.randomUUID(),
            "a-test:line",
            UUID.randomUUID(),
            Origin.API,
            ReportedAct.of(null, Channel.POST, 1, LocalDate.of(2026, 11, 20), null));

    private long now;
    private final IntakeQueue line = new IntakeQueue(TOGETHER, MOST, IN_TIME, Duration.ZERO, () -> now);
    private final List<Long> waits = new ArrayList<>();
    private int turnedAway;

    @ParameterizedTest(name = "{1} us a commit and {2} us a report, offered {0} times what it can take")
    @CsvSource({"1.5, 3000, 70", "3, 3000, 70", "10, 3000, 70", "3, 500, 20", "3, 8000, 60"})
    void whatComesTooMuchIsTurnedAwayAndTheRestIsServedInTimeAtFullSpeed(double times, long commit, long report)
            throws InterruptedException {
        var capacity = TOGETHER * SECOND / ((commit + TOGETHER * report) * 1000.0);

        offer(capacity * times, 20, commit, report);

        assertThat(waits.size()).isGreaterThan((int) (capacity * 20 * 0.95));
        assertThat(turnedAway).isPositive();
        assertThat(percentile(99)).isLessThan(IN_TIME.toNanos() * 3 / 2);
    }

    @Test
    void aSlowDiskIsNotMadeSlowerByCommitsOfFew() throws InterruptedException {
        var capacity = TOGETHER * SECOND / ((150_000 + TOGETHER * 100) * 1000.0);

        offer(capacity * 3, 20, 150_000, 100);

        assertThat(waits.size()).isGreaterThan((int) (capacity * 20 * 0.95));
        assertThat(line.longest()).isEqualTo(2 * TOGETHER);
    }

    @ParameterizedTest
    @CsvSource({"0.1", "0.5", "0.9"})
    void whereAllCanBeServedNobodyIsTurnedAway(double times) throws InterruptedException {
        var capacity = TOGETHER * SECOND / ((3000 + TOGETHER * 70) * 1000.0);

        offer(capacity * times, 20, 3000, 70);

        assertThat(turnedAway).isZero();
    }

    @Test
    void afterAStandstillTheLineGrowsAgain() throws InterruptedException {
        offer(30_000, 5, 3000, 20);
        var before = line.longest();
        offer(30_000, 20, 3_000_000, 20);
        assertThat(line.longest()).isEqualTo(2 * TOGETHER);

        offer(60_000, 5, 3000, 20);

        assertThat(line.longest()).isGreaterThan(before * 9 / 10);
    }

    @Test
    void peopleStillJoinALineThatProgramsHaveFilled() {
        while (line.hasRoomFor(Caller.MACHINE)) {
            line.join(REPORT);
        }

        assertThat(line.hasRoomFor(Caller.PERSON)).isTrue();
    }

    @Test
    void memoryHasAnEnd() {
        for (int i = 0; i < MOST; i++) {
            assertThat(line.join(REPORT)).isNotNull();
        }

        assertThat(line.join(REPORT)).isNull();
        assertThat(line.inside()).isEqualTo(MOST);
    }

    @Test
    void theNextCommitBeginsNoSoonerThanAgreed() throws InterruptedException {
        var apart = Duration.ofMillis(30);
        var keeping = new IntakeQueue(TOGETHER, MOST, IN_TIME, apart, System::nanoTime);
        keeping.join(REPORT);
        keeping.next();
        long first = System.nanoTime();
        keeping.join(REPORT);

        assertThat(keeping.next()).hasSize(1);

        assertThat(System.nanoTime() - first).isGreaterThan(apart.toNanos() / 2);
    }

    @Test
    @Timeout(60)
    void aCommitThatIsFullWaitsForNobody() throws InterruptedException {
        var keeping = new IntakeQueue(2, MOST, IN_TIME, Duration.ofHours(1), System::nanoTime);
        for (int commit = 0; commit < 3; commit++) {
            keeping.join(REPORT);
            keeping.join(REPORT);

            assertThat(keeping.next()).hasSize(2);
        }
    }

    /** Reports come evenly; the writer needs so many microseconds for a commit, and so many more for each in it. */
    private void offer(double rate, int seconds, long commit, long report) throws InterruptedException {
        var end = now + seconds * SECOND;
        double next = now;
        while (now < end) {
            if (line.isEmpty()) {
                now = (long) (next += SECOND / rate);
                come();
            }
            var batch = line.next();
            var done = now + (commit + batch.size() * report) * 1000;
            for (next += SECOND / rate; next < done; next += SECOND / rate) {
                now = (long) next;
                come();
            }
            now = done;
            line.leave(batch);
            batch.forEach(one -> waits.add(now - one.since()));
        }
    }

    private void come() {
        if (!line.hasRoomFor(Caller.MACHINE) || line.join(REPORT) == null) {
            turnedAway++;
        }
    }

    private long percentile(int part) {
        Collections.sort(waits);
        return waits.get(waits.size() * part / 100);
    }
}
