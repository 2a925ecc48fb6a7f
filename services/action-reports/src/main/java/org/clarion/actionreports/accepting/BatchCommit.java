package org.clarion.actionreports.accepting;

import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.journal.Acceptance;
import org.clarion.actionreports.journal.Acceptance.Busy;
import org.clarion.actionreports.journal.Journal;
import org.clarion.tracing.Traces;
import org.jboss.logging.Logger;

/** One commit for all who go together; if it fails, each is told what became of theirs. */
@ApplicationScoped
class BatchCommit {

    private static final Logger LOG = Logger.getLogger(BatchCommit.class);

    private final Journal journal;
    private final ReportsConfig config;

    /** Of its own: the common threads may all be waiting for the very answers that are given here. */
    private final ExecutorService answering = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("report-answers").factory());

    BatchCommit(Journal journal, ReportsConfig config) {
        this.journal = journal;
        this.config = config;
    }

    /** Whether the database was there to settle it. */
    boolean settle(List<WaitingReport> batch) {
        List<Acceptance> answers;
        try {
            var reports = batch.stream().map(WaitingReport::report).toList();
            var traces = batch.stream().map(WaitingReport::trace).toList();
            answers = Traces.step("commit reports", SpanKind.INTERNAL, traces, () -> QuarkusTransaction.requiringNew()
                    .call(() -> journal.write(reports)));
        } catch (Throwable failure) { // an Error too: its callers must not wait for ever
            return settleAfter(failure, batch);
        }
        answering.execute(() -> WaitingReport.answer(batch, answers));
        return true;
    }

    /** One report that can never be written must not take the others with it. */
    private boolean settleAfter(Throwable failure, List<WaitingReport> batch) {
        if (WriteFault.passes(failure)) {
            LOG.warnf("%d reports have to come again: %s", batch.size(), WriteFault.sentence(failure));
            WaitingReport.answer(batch, busy());
            return false;
        }
        if (batch.size() > 1) {
            return settleOneByOne(batch);
        }
        WaitingReport.fail(batch, failure);
        return true;
    }

    /** Should the database go meanwhile, nobody waits for it once per report. */
    private boolean settleOneByOne(List<WaitingReport> batch) {
        var there = true;
        for (var one : batch) {
            if (there) {
                there = settle(List.of(one));
            } else {
                one.answer().complete(busy());
            }
        }
        return there;
    }

    Busy busy() {
        return new Busy(config.comeAgainAfter());
    }

    @PreDestroy
    void stop() throws InterruptedException {
        answering.shutdown();
        answering.awaitTermination(5, TimeUnit.SECONDS);
    }
}
