package org.clarion.actionreports.files;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.files.Import.Stage;
import org.clarion.actionreports.files.ImportRows.Done;
import org.clarion.actionreports.files.ImportRows.Good;
import org.clarion.actionreports.files.ImportRows.Refused;
import org.clarion.actionreports.files.ImportRows.Work;
import org.clarion.actionreports.journal.Acceptance;
import org.clarion.actionreports.journal.Acceptance.Accepted;
import org.clarion.actionreports.journal.Acceptance.AlreadyAccepted;
import org.clarion.actionreports.journal.Acceptance.Busy;
import org.clarion.actionreports.journal.Acceptance.Different;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.Report;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.turns.PortionWorker;
import org.clarion.turns.PortionedWork;

/** Imports at work. A portion is some hundred lines, their totals, and how far we are, in one transaction. */
@ApplicationScoped
class ImportWork implements PortionedWork {

    static final int SIZE = 500;

    private final ImportRows rows;
    private final TakingBack takingBack;
    private final PortionWorker worker;
    private final Journal journal;
    private final LateLines lateness;
    private final Clock clock;

    ImportWork(
            ImportRows rows,
            TakingBack takingBack,
            PortionWorker worker,
            Journal journal,
            LateLines lateness,
            Clock clock) {
        this.rows = rows;
        this.takingBack = takingBack;
        this.worker = worker;
        this.journal = journal;
        this.lateness = lateness;
        this.clock = clock;
    }

    @Scheduled(every = "{reports.imports-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        worker.workThrough(this);
    }

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public Optional<UUID> claim(Collection<UUID> resting) {
        return rows.claim(resting);
    }

    @Override
    public void portion(UUID importId) {
        var work = rows.lock(importId).orElseThrow();
        if (!goOn(work)) {
            rows.move(importId, after(work.stage()), work.askedBy(), clock.instant());
        }
    }

    private boolean goOn(Work work) {
        return switch (work.stage()) {
            case COUNTING -> count(work);
            case TAKING_BACK -> takingBack.takeBack(work.importId(), work.askedBy(), SIZE);
            case COUNTING_AGAIN -> takingBack.countAgain(work.importId(), work.askedBy(), SIZE);
            default -> false;
        };
    }

    private static Stage after(Stage stage) {
        return stage == Stage.TAKING_BACK ? Stage.TAKEN_BACK : Stage.COUNTED;
    }

    private boolean count(Work work) {
        var lines = rows.toCount(work.importId(), SIZE);
        if (lines.isEmpty()) {
            return false;
        }
        var taken = new ArrayList<Good>();
        var refused = new ArrayList<Refused>();
        for (var line : lines) {
            refusal(line)
                    .ifPresentOrElse(fault -> refused.add(new Refused(line.number(), fault)), () -> taken.add(line));
        }
        var answers = taken.isEmpty()
                ? List.<Acceptance>of()
                : journal.write(taken.stream().map(this::report).toList());
        var done = new ArrayList<Done>();
        for (int i = 0; i < taken.size(); i++) {
            done.add(done(taken.get(i).number(), answers.get(i)));
        }
        rows.finish(work.importId(), done);
        rows.refuse(work.importId(), refused);
        return true;
    }

    /** A file may have lain for days before somebody has it counted. What is in the journal stays what it is. */
    private Optional<LineFault> refusal(Good line) {
        return line.known()
                ? Optional.empty()
                : LineFault.ofLateness(lateness.of(line.actionId(), line.deed().section()));
    }

    private Report report(Good line) {
        var report = Report.of(UUID.randomUUID(), line.key(), line.actionId(), Origin.FILE, line.deed());
        return report.judged(lateness.judgement(line.actionId(), line.deed()));
    }

    private static Done done(int line, Acceptance answer) {
        return switch (answer) {
            case Accepted(var reportId, var at) -> new Done(line, "COUNTED", reportId);
            case AlreadyAccepted(var reportId, var at) -> new Done(line, "KNOWN", reportId);
            case Different(var reportId) -> new Done(line, "DIFFERENT", reportId);
            case Busy busy -> throw new IllegalStateException("line " + line + " is neither written nor known");
        };
    }
}
