package org.clarion.actionreports.screening.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.sql.Row;
import org.clarion.actionreports.sql.Sql;
import org.clarion.contracts.ReportEvent.Judgement;
import org.jspecify.annotations.Nullable;

/** All sweeps and their lists, in statements. */
@ApplicationScoped
public class BulkJudgements {

    private final Sql sql;

    BulkJudgements(Sql sql) {
        this.sql = sql;
    }

    Optional<BulkJudgement> of(UUID sweepId) {
        return sql.one("select * from sweep where sweep_id = ?", BulkJudgement::from, sweepId);
    }

    Optional<BulkJudgement> ofForm(UUID formKey) {
        return sql.one("select * from sweep where form_key = ?", BulkJudgement::from, formKey);
    }

    /** Those that are more than a preview, the latest first. */
    public List<BulkJudgement> latest(int most) {
        return sql.ask(
                "select * from sweep where state <> 'PREPARED' order by prepared_at desc limit ?",
                BulkJudgement::from,
                most);
    }

    /** Whether it is new: the same form posted again prepares nothing. */
    boolean open(UUID sweepId, UUID formKey, @Nullable UUID undoes, String criteria, BulkJudgement.Asked asked) {
        return sql.change("""
                        insert into sweep (sweep_id, form_key, undoes, criteria, prepared_by, prepared_at)
                        values (?, ?, ?, ?, ?, ?) on conflict (form_key) do nothing""", sweepId, formKey, undoes, criteria, asked.byWhom(), asked.at()) > 0;
    }

    /** Whether more are meant than one sweep may list. */
    boolean areMoreThan(int most, SelectionConditions conditions, Judgement judgement) {
        var counting = """
                select count(*) as many from (
                    select 1 from (select ?::text as target) as wish, %s
                    and report.judgement <> target limit ?) as meant""".formatted(conditions.sql());
        var values = new ArrayList<>(List.of(conditions.valuesAfter(judgement)));
        values.add(most + 1);
        return sql.one(counting, row -> row.number("many"), values.toArray()).orElseThrow() > most;
    }

    /** From now on the sweep reaches these reports and no others. */
    void list(UUID sweepId, SelectionConditions conditions, Judgement judgement) {
        var listing = """
                insert into swept (sweep_id, report_id, before, after, corrected)
                select ?, report.report_id, report.judgement, target, report.corrected_by
                from (select ?::text as target) as wish, %s and report.judgement <> target""".formatted(conditions.sql());
        counted(sweepId, sql.change(listing, conditions.valuesAfter(sweepId, judgement)));
        sql.change("update sweep set mark = ? where sweep_id = ?", judgement, sweepId);
    }

    /** What a sweep changed and nobody has judged since, by hand or with its file. */
    void listBack(UUID sweepId, UUID undone) {
        var listing = """
                insert into swept (sweep_id, report_id, before, after, corrected)
                select ?, swept.report_id, swept.after, swept.before, report.corrected_by
                from swept join report_now as report using (report_id)
                where swept.sweep_id = ? and swept.outcome = 'CHANGED'
                  and report.judgement = swept.after and %s and report.judged_by = ?""".formatted(BulkImpact.OF_NO_FILE_TAKEN_BACK);
        counted(sweepId, sql.change(listing, sweepId, undone, BulkJudgement.signature(undone)));
    }

    private void counted(UUID sweepId, long listed) {
        sql.change("update sweep set listed = ? where sweep_id = ?", listed, sweepId);
    }

    /** Whether this press of the button was the first. */
    boolean start(UUID sweepId, String reason, BulkJudgement.Asked asked) {
        return sql.change("""
                        update sweep set state = 'RUNNING', reason = ?, started_by = ?, started_at = ?
                        where sweep_id = ? and state = 'PREPARED'""", reason, asked.byWhom(), asked.at(), sweepId) > 0;
    }

    boolean drop(UUID sweepId) {
        return sql.change("delete from sweep where sweep_id = ? and state = 'PREPARED'", sweepId) > 0;
    }

    int dropPreparedBefore(Instant then) {
        return sql.change("delete from sweep where state = 'PREPARED' and prepared_at < ?", then);
    }

    /** What it would do to each action, were it started now; figures and list are seen in one moment. */
    List<BulkEffect> effects(BulkJudgement sweep) {
        return sql.ask(
                """
                select moved.*, coalesce(now.reported, 0) as reported_now, coalesce(now.verified, 0) as verified_now,
                       coalesce(now.delivered, 0) as delivered_now
                from (%s) as moved left join lateral (
                    select sum(reported)::bigint as reported, sum(verified)::bigint as verified,
                           sum(delivered)::bigint as delivered
                    from total where total.action_id = moved.action_id and dimension = 'CHANNEL') as now on true
                order by reports desc, action_id""".formatted(BulkImpact.PER_ACTION.formatted("and " + BulkImpact.STANDS)),
                BulkEffect::from,
                sweep.sweepId());
    }

    /** What it has done so far; the figures beside it are those of now. */
    List<BulkEffect> done(BulkJudgement sweep) {
        return sql.ask("""
                select *, 0::bigint as reported_now, 0::bigint as verified_now, 0::bigint as delivered_now
                from sweep_moved where sweep_id = ? order by reports desc, action_id""", BulkEffect::from, sweep.sweepId());
    }

    static UUID id(Row row) {
        return row.uuid("report_id");
    }
}
