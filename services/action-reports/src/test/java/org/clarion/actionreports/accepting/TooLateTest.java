package org.clarion.actionreports.accepting;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.journal.Acceptance;
import org.clarion.actionreports.journal.Acceptance.Accepted;
import org.clarion.actionreports.journal.Acceptance.Busy;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Origin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The writer and its line, with a journal that takes its time. */
class TooLateTest {

    private final ReportsConfig config = new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(ReportsConfig.class)
            .withDefaultValue("reports.write-within", "50ms")
            .withDefaultValue("reports.self-check-every", "1h")
            .build()
            .getConfigMapping(ReportsConfig.class);
    private final List<Report> written = new CopyOnWriteArrayList<>();
    private final CountDownLatch atWork = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final Accepting accepting = new Accepting(slow(), config, new SimpleMeterRegistry());

    @AfterEach
    void close() throws InterruptedException {
        goOn.countDown();
        accepting.stop(new ShutdownEvent());
    }

    @Test
    void whatWaitedTooLongIsNotWrittenAndItsCallerComesAgain() throws InterruptedException {
        accepting.start(new StartupEvent());
        var first = accepting.accept(report());
        atWork.await();
        var late = accepting.accept(report());
        waitLongerThan(config.writeWithin().toNanos());

        goOn.countDown();

        assertThat(answerTo(late)).isEqualTo(new Busy(config.comeAgainAfter()));
        assertThat(answerTo(first)).isInstanceOf(Accepted.class);
        assertThat(written).hasSize(1);
    }

    @Test
    void whatWaitsWhenTheServiceStopsIsStillWrittenAndWhatComesThenFindsItClosed() throws InterruptedException {
        goOn.countDown();
        var waiting = accepting.accept(report());
        accepting.start(new StartupEvent());

        accepting.stop(new ShutdownEvent());

        assertThat(answerTo(waiting)).isInstanceOf(Accepted.class);
        assertThat(accepting.hasRoomFor(Caller.PERSON)).isFalse();
        assertThat(answerTo(accepting.accept(report()))).isInstanceOf(Busy.class);
    }

    @Test
    void whoInterruptsTheWriterDoesNotStopIt() throws InterruptedException {
        goOn.countDown();
        accepting.start(new StartupEvent());

        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("report-writer"))
                .forEach(Thread::interrupt);

        assertThat(answerTo(accepting.accept(report()))).isInstanceOf(Accepted.class);
    }

    private BatchCommit slow() {
        return new BatchCommit(null, config) {
            @Override
            boolean settle(List<WaitingReport> batch) {
                atWork.countDown();
                org.awaitility.Awaitility.await().until(() -> goOn.getCount() == 0);
                batch.forEach(one -> {
                    written.add(one.report());
                    one.answer().complete(new Accepted(one.report().reportId(), Instant.EPOCH));
                });
                return true;
            }
        };
    }

    private static void waitLongerThan(long nanos) {
        for (long since = System.nanoTime(); System.nanoTime() - since <= nanos; ) {
            Thread.onSpinWait();
        }
    }

    private static Report report() {
        var deed = ReportedAct.of(null, Channel.POST, 1, LocalDate.of(2026, 11, 20), null);
        return Report.of(UUID.randomUUID(), "a-test:" + UUID.randomUUID(), UUID.randomUUID(), Origin.API, deed);
    }

    private static Acceptance answerTo(CompletionStage<Acceptance> answer) {
        return answer.toCompletableFuture().orTimeout(20, SECONDS).join();
    }
}
