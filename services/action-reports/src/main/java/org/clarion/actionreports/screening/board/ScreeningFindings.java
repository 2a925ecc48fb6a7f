package org.clarion.actionreports.screening.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.screening.bulk.BulkJudgementDone;
import org.clarion.actionreports.screening.signals.DetectedSignal;
import org.clarion.actionreports.sql.Sql;

/** All findings. */
@ApplicationScoped
class ScreeningFindings {

    private static final Comparator<ScreeningFinding> HEAVIEST = Comparator.comparing(
                    (ScreeningFinding finding) -> finding.signal().weight())
            .thenComparing(finding -> finding.held().unjudged())
            .reversed();

    private final Sql sql;
    private final Clock clock;

    ScreeningFindings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * The same again is the same finding. One that was dealt with opens again for whatever came after; one that was
     * dismissed only when it has grown to more than twice of what was dismissed.
     */
    void note(UUID action, DetectedSignal sign, Instant now) {
        sql.change(
                """
                insert into finding as known (finding_id, action_id, signal, about, reports, since, seen_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (action_id, signal, about) do update set
                    (reports, since, state) = (select
                        case when stays_open then greatest(known.reports, excluded.reports) else excluded.reports end,
                        case when stays_open then least(known.since, excluded.since) else excluded.since end,
                        case when opens then 'OPEN' else known.state end
                        from (select known.state = 'OPEN' as stays_open,
                                     known.state in ('DEALT_WITH', 'JUDGED')
                                        and ?::timestamptz > known.closed_at
                                     or known.state = 'DISMISSED'
                                        and excluded.reports > 2 * known.reports_when_closed as opens) as fate),
                    seen_at = excluded.seen_at""",
                UUID.randomUUID(),
                action,
                sign.signal(),
                sign.about(),
                sign.reports(),
                sign.since(),
                now,
                sign.last());
    }

    /** With how many of its reports nobody has judged yet. */
    private static final String ALL = """
            select finding.*, held.noticed, held.unjudged from finding cross join lateral (
                select count(*) as noticed, count(*) filter (where is_in_play) as unjudged
                from finding_report join report_now using (report_id)
                where finding_report.finding_id = finding.finding_id) as held\s""";

    /** Those of one action beside each other, as they are often one attack; the heaviest first. */
    List<ScreeningFinding> open() {
        var open = sql.ask(ALL + "where state = 'OPEN'", ScreeningFinding::from).stream()
                .sorted(HEAVIEST)
                .toList();
        var actions = open.stream().map(ScreeningFinding::actionId).distinct().toList();
        return open.stream()
                .sorted(Comparator.comparingInt(finding -> actions.indexOf(finding.actionId())))
                .toList();
    }

    List<ScreeningFinding> closed(int most) {
        return sql.ask(ALL + "where state <> 'OPEN' order by closed_at desc limit ?", ScreeningFinding::from, most);
    }

    Optional<ScreeningFinding> of(UUID findingId) {
        return sql.one(ALL + "where finding.finding_id = ?", ScreeningFinding::from, findingId);
    }

    /** Whether it was open until now. */
    boolean close(UUID findingId, String state, String who, Instant now) {
        return sql.change("""
                        update finding set state = ?, closed_by = ?, closed_at = ?, reports_when_closed = reports
                        where finding_id = ? and state = 'OPEN'""", state, who, now, findingId) > 0;
    }

    /** Whoever judged the last of a finding's reports has dealt with it; an undo puts it before people again. */
    void judged(@Observes BulkJudgementDone sweep) {
        sql.change("update finding set state = 'OPEN' where state = 'JUDGED' and judged_in = ?", sweep.undoes());
        sql.change("""
                update finding set state = 'JUDGED', closed_by = ?, closed_at = ?, reports_when_closed = reports, judged_in = ?
                where state = 'OPEN' and exists (
                    select from finding_report join report_now using (report_id)
                    where finding_report.finding_id = finding.finding_id and judged_by = ?)
                and not exists (
                    select from finding_report join report_now using (report_id)
                    where finding_report.finding_id = finding.finding_id and is_in_play)""", sweep.byWhom(), clock.instant(), sweep.sweepId(), sweep.signature());
    }
}
