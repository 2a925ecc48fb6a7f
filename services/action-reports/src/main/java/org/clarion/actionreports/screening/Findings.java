package org.clarion.actionreports.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.signals.Sign;
import org.clarion.actionreports.sql.Sql;

/** All findings. */
@ApplicationScoped
class Findings {

    private static final Comparator<Finding> HEAVIEST = Comparator.comparing(
                    (Finding finding) -> finding.signal().weight())
            .thenComparing(Finding::reports)
            .reversed();

    private final Sql sql;

    Findings(Sql sql) {
        this.sql = sql;
    }

    /**
     * The same again is the same finding. One that was dealt with opens again for whatever came after; one that was
     * dismissed only when it has grown to more than twice of what was dismissed.
     */
    void note(UUID action, Sign sign, Instant now) {
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
                                     known.state = 'DEALT_WITH'
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

    /** The heaviest first. */
    List<Finding> open() {
        return sql.ask("select * from finding where state = 'OPEN'", Finding::from).stream()
                .sorted(HEAVIEST)
                .toList();
    }

    List<Finding> closed(int most) {
        return sql.ask(
                "select * from finding where state <> 'OPEN' order by closed_at desc limit ?", Finding::from, most);
    }

    /** Whether it was open until now. */
    boolean close(UUID findingId, String state, String who, Instant now) {
        return sql.change("""
                        update finding set state = ?, closed_by = ?, closed_at = ?, reports_when_closed = reports
                        where finding_id = ? and state = 'OPEN'""", state, who, now, findingId) > 0;
    }
}
