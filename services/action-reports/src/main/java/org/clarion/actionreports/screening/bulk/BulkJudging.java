package org.clarion.actionreports.screening.bulk;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.turns.PortionWorker;

/** Preparing a sweep, starting it, seeing it through, and taking it back. */
@ApplicationScoped
public class BulkJudging {

    private final BulkJudgements sweeps;
    private final SweepWork work;
    private final PortionWorker worker;
    private final StaffActs acts;
    private final Clock clock;
    private final BulkJudgingConfig config;

    BulkJudging(
            BulkJudgements sweeps,
            SweepWork work,
            PortionWorker worker,
            StaffActs acts,
            Clock clock,
            BulkJudgingConfig config) {
        this.sweeps = sweeps;
        this.work = work;
        this.worker = worker;
        this.acts = acts;
        this.clock = clock;
        this.config = config;
    }

    /** Lists what is chosen now; empty when it is too much. The same form posted again leads to the same preview. */
    @Transactional
    Optional<UUID> prepare(ReportSelection selection, Judgement judgement, String criteria, UUID formKey, String who) {
        var conditions = SelectionConditions.of(selection);
        if (sweeps.areMoreThan(config.most(), conditions, judgement)) {
            return Optional.empty();
        }
        var sweepId = UUID.randomUUID();
        if (!sweeps.open(sweepId, formKey, null, criteria, asked(who))) {
            return sweeps.ofForm(formKey).map(BulkJudgement::sweepId);
        }
        sweeps.list(sweepId, conditions, judgement);
        acts.record("prepared a sweep", sweepId.toString());
        return Optional.of(sweepId);
    }

    /** Lists what a sweep changed and nobody has judged since; empty while it is not done. */
    @Transactional
    Optional<UUID> prepareUndo(UUID undone, UUID formKey, String who) {
        var known = sweeps.ofForm(formKey).map(BulkJudgement::sweepId);
        if (known.isPresent()) {
            return known;
        }
        return sweeps.of(undone)
                .filter(sweep -> sweep.state() == BulkJudgement.State.DONE)
                .map(sweep -> {
                    var sweepId = UUID.randomUUID();
                    sweeps.open(sweepId, formKey, undone, sweep.criteria(), asked(who));
                    sweeps.listBack(sweepId, undone);
                    acts.record("prepared an undo", sweepId.toString());
                    return sweepId;
                });
    }

    /** What becomes of the press of the button. */
    enum Start {
        STARTED,
        /** It had been pressed before: no news. */
        ALREADY,
        /** Reports on its list were judged since the preview was shown: look again. */
        DIFFERENT
    }

    /** @param shown how many reports the preview said it would change */
    @Transactional
    Start start(UUID sweepId, String reason, long shown, String who) {
        var sweep = sweeps.of(sweepId).orElseThrow();
        if (sweep.state() != BulkJudgement.State.PREPARED) {
            return Start.ALREADY;
        }
        if (sweeps.effects(sweep).stream().mapToLong(BulkEffect::reports).sum() != shown) {
            return Start.DIFFERENT;
        }
        if (!sweeps.start(sweepId, reason, asked(who))) {
            return Start.ALREADY;
        }
        acts.record(StaffAct.of(sweep.undoes() == null ? "started a sweep" : "started an undo", sweepId.toString())
                .with(PublicFact.COUNT, shown));
        return Start.STARTED;
    }

    @Transactional
    void drop(UUID sweepId) {
        if (sweeps.drop(sweepId)) {
            acts.record("dropped a sweep", sweepId.toString());
        }
    }

    /** Whoever pressed the button, and whatever restarted since: what runs is seen through. */
    @Scheduled(every = "{sweeping.every}", delayed = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    public void seeThrough() {
        worker.workThrough(work);
    }

    @Scheduled(every = "10m", delayed = "1m")
    @Transactional
    void forgetPreviews() {
        sweeps.dropPreparedBefore(clock.instant().minus(config.previewFor()));
    }

    private BulkJudgement.Asked asked(String who) {
        return new BulkJudgement.Asked(who, clock.instant());
    }
}
