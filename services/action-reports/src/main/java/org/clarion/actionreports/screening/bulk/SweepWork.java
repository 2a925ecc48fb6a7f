package org.clarion.actionreports.screening.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.journal.Amendment.Judged;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.JournalEntry;
import org.clarion.actionreports.sql.Sql;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.turns.PortionedWork;

/**
 * Sweeps at work. A portion is whole or not at all: reports, totals, news and how far the sweep has come are in one
 * commit, so a sweep that was killed goes on where it stood.
 */
@ApplicationScoped
class SweepWork implements PortionedWork {

    private final Sql sql;
    private final Journal journal;
    private final Clock clock;
    private final BulkJudgingConfig config;
    private final Event<BulkJudgementDone> done;

    SweepWork(Sql sql, Journal journal, Clock clock, BulkJudgingConfig config, Event<BulkJudgementDone> done) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
        this.config = config;
        this.done = done;
    }

    @Override
    public String name() {
        return "sweeps";
    }

    /** A sweep that a twin of ours has in hand is passed over. */
    @Override
    public Optional<UUID> claim(Collection<UUID> resting) {
        return sql.one("""
                select sweep_id from sweep where state = 'RUNNING' and sweep_id <> all (?)
                order by started_at limit 1 for update skip locked""", row -> row.uuid("sweep_id"), resting);
    }

    @Override
    public void portion(UUID sweepId) {
        var listed = listed(sweepId);
        if (listed.isEmpty()) {
            sql.change("update sweep set state = 'DONE', done_at = ? where sweep_id = ?", clock.instant(), sweepId);
            sql.one("select * from sweep where sweep_id = ?", BulkJudgement::from, sweepId)
                    .ifPresent(sweep -> done.fire(sweep.done()));
        } else {
            judge(sweepId, listed);
        }
    }

    /** All of one portion become the same, so that the journal locks what it needs once and in its order. */
    private List<UUID> listed(UUID sweepId) {
        return sql.ask("""
                select report_id from swept
                where sweep_id = ? and outcome is null and after = (
                    select min(after) from swept where sweep_id = ? and outcome is null)
                order by report_id limit ?""", BulkJudgements::id, sweepId, sweepId, config.portion());
    }

    /** First the locks, then the question: whoever judged one of them a moment ago is seen. */
    private void judge(UUID sweepId, List<UUID> listed) {
        journal.hold(listed);
        var standing = sql.ask(
                """
                select report_id, after from sweep join swept using (sweep_id) join report_now as report using (report_id)
                where sweep.sweep_id = ? and report_id = any (?) and\s""" + BulkImpact.STANDS,
                row -> new Standing(row.uuid("report_id"), row.word("after", Judgement.class)),
                sweepId,
                listed);
        var ids = standing.stream().map(Standing::reportId).toList();
        if (!ids.isEmpty()) {
            moved(sweepId, ids);
            var judged = new Judged(standing.getFirst().after(), BulkJudgement.signature(sweepId));
            ids = journal.amend(ids, judged).stream()
                    .map(JournalEntry::reportId)
                    .toList();
        }
        tick(sweepId, listed, ids);
    }

    private record Standing(UUID reportId, Judgement after) {}

    private void moved(UUID sweepId, List<UUID> ids) {
        sql.change("""
                insert into sweep_moved as known (sweep_id, action_id, reports, letters, reported, verified, delivered)
                select ?::uuid, moved.* from (%s) as moved
                on conflict (sweep_id, action_id) do update set (reports, letters, reported, verified, delivered) =
                    (known.reports + excluded.reports, known.letters + excluded.letters,
                     known.reported + excluded.reported, known.verified + excluded.verified,
                     known.delivered + excluded.delivered)""".formatted(BulkImpact.PER_ACTION.formatted("and report_id = any (?)")), sweepId, sweepId, ids);
    }

    private void tick(UUID sweepId, List<UUID> listed, List<UUID> changed) {
        sql.change("""
                update swept set outcome = case when report_id = any (?) then 'CHANGED' else 'LEFT' end
                where sweep_id = ? and report_id = any (?)""", changed, sweepId, listed);
        sql.change(
                "update sweep set changed = changed + ?, left_alone = left_alone + ? where sweep_id = ?",
                changed.size(),
                listed.size() - changed.size(),
                sweepId);
    }
}
