package org.clarion.actionreports.accepting;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.accepting.Acceptance.Busy;
import org.jboss.logging.Logger;

/**
 * Where reports come in. Those that arrive together share one commit, and each caller is answered after it: the disk
 * sets the pace of commits, not of reports, and one much loved action does not queue behind its own row.
 */
@ApplicationScoped
public class Accepting {

    private static final Logger LOG = Logger.getLogger(Accepting.class);

    private final Journal journal;
    private final ExecutorService answering;
    private final ReportsConfig config;
    private final BlockingQueue<Waiting> queue;
    private final Thread writer = new Thread(this::write, "report-writer");
    private volatile boolean open = true;

    Accepting(Journal journal, ExecutorService answering, ReportsConfig config, MeterRegistry meters) {
        this.journal = journal;
        this.answering = answering;
        this.config = config;
        this.queue =
                meters.gaugeCollectionSize("reports.waiting", List.of(), new ArrayBlockingQueue<>(config.waiting()));
    }

    /** Never waits: the answer comes with the commit, or at once when too many wait for one already. */
    public CompletionStage<Acceptance> accept(Report report) {
        var one = new Waiting(report, new CompletableFuture<>());
        if (!open || !queue.offer(one)) {
            return CompletableFuture.completedFuture(busy());
        }
        return one.answer();
    }

    void start(@Observes StartupEvent event) {
        writer.start();
    }

    /** What is waiting is still written; what comes now finds us closed. Before the database pool goes. */
    void stop(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        open = false;
        writer.join(TimeUnit.SECONDS.toMillis(10));
    }

    private void write() {
        var batch = new ArrayList<Waiting>(config.batch());
        while (open || !queue.isEmpty()) {
            if (gather(batch)) {
                settle(List.copyOf(batch));
                batch.clear();
            }
        }
    }

    /** Whoever arrived during the last commit goes together in the next. */
    private boolean gather(List<Waiting> batch) {
        try {
            var first = queue.poll(100, TimeUnit.MILLISECONDS);
            if (first == null) {
                return false;
            }
            batch.add(first);
            queue.drainTo(batch, config.batch() - 1);
            return true;
        } catch (InterruptedException stop) {
            open = false;
            return false;
        }
    }

    /** Whether the database was there to settle it. */
    private boolean settle(List<Waiting> batch) {
        try {
            var reports = batch.stream().map(Waiting::report).toList();
            var answers = QuarkusTransaction.requiringNew().call(() -> journal.write(reports));
            answering.execute(() -> Waiting.answer(batch, answers));
            return true;
        } catch (RuntimeException failure) {
            return settleAfter(failure, batch);
        }
    }

    /** One report that can never be written must not take the others with it. */
    private boolean settleAfter(RuntimeException failure, List<Waiting> batch) {
        if (Fault.passes(failure)) {
            LOG.warnf("%d reports have to come again: %s", batch.size(), Fault.sentence(failure));
            batch.forEach(one -> one.answer().complete(busy()));
            return false;
        }
        if (batch.size() > 1) {
            return settleOneByOne(batch);
        }
        batch.forEach(one -> one.answer().completeExceptionally(failure));
        return true;
    }

    /** Should the database go meanwhile, nobody waits for it once per report. */
    private boolean settleOneByOne(List<Waiting> batch) {
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

    private Busy busy() {
        return new Busy(config.comeAgainAfter());
    }
}
