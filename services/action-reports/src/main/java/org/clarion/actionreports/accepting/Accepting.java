package org.clarion.actionreports.accepting;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.journal.Acceptance;
import org.clarion.actionreports.journal.Report;
import org.jboss.logging.Logger;

/**
 * Where reports come in. Those that arrive together share one commit, and each caller is answered after it: the disk
 * sets the pace of commits, not of reports, and one much loved action does not queue behind its own row.
 */
@ApplicationScoped
public class Accepting {

    private static final Logger LOG = Logger.getLogger(Accepting.class);

    private final BatchCommit settling;
    private final ReportsConfig config;
    private final IntakeQueue line;
    private final Thread writer = new Thread(this::write, "report-writer");
    private volatile boolean open = true;

    Accepting(BatchCommit settling, ReportsConfig config, MeterRegistry meters) {
        this.settling = settling;
        this.config = config;
        this.line = new IntakeQueue(
                config.batch(), config.waiting(), config.answerWithin(), config.commitsApart(), System::nanoTime);
        meters.gauge("reports.waiting", line, IntakeQueue::inside);
        meters.gauge("reports.longest.line", line, IntakeQueue::longest);
    }

    /** Whether a report that comes now can be answered in time; to be asked before anything of it is read. */
    public boolean hasRoomFor(Caller caller) {
        return open && line.hasRoomFor(caller);
    }

    /** Never waits: the answer comes with the commit, or at once when too many wait for one already. */
    public CompletionStage<Acceptance> accept(Report report) {
        var one = open ? line.join(report) : null;
        if (one == null) {
            return CompletableFuture.completedFuture(settling.busy());
        }
        if (!open && !writer.isAlive()) {
            one.answer().complete(settling.busy()); // it came just after the last commit
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
        while (open || !line.isEmpty()) {
            try {
                writeNext();
            } catch (InterruptedException nobodyOfOurs) {
                LOG.warn("somebody interrupted the writer; it goes on until the service stops");
            }
        }
    }

    /** Whatever happens to one batch, the writer lives on and nobody waits for ever. */
    private void writeNext() throws InterruptedException {
        var batch = line.next();
        try {
            settle(batch);
        } catch (Throwable failure) {
            WaitingReport.fail(batch, failure);
            LOG.errorf(failure, "%d reports got no good answer", batch.size());
        } finally {
            line.leave(batch);
        }
    }

    /** Who waited so long has gone, or sends it again: writing it now would surprise them. */
    private void settle(List<WaitingReport> batch) {
        var late = batch.stream()
                .filter(one -> line.waitsLongerThan(config.writeWithin(), one))
                .toList();
        WaitingReport.answer(late, settling.busy());
        var inTime = late.isEmpty()
                ? batch
                : batch.stream().filter(one -> !one.answer().isDone()).toList();
        if (!inTime.isEmpty()) {
            settling.settle(inTime);
        }
    }
}
