package org.clarion.actionreports.screening.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.screening.signals.ActivityShare;
import org.clarion.actionreports.screening.signals.FillTime;
import org.clarion.actionreports.screening.signals.RecentActivity;
import org.clarion.actionreports.screening.signals.RecentActivity.FillTimes;
import org.clarion.actionreports.screening.signals.RecentActivity.Quantities;
import org.clarion.actionreports.sql.Sql;

/** Counts an action's last hour for the rules, along indexes that lead to that hour alone. */
@ApplicationScoped
class Observing {

    private static final Duration A_WEEK = Duration.ofDays(7);

    /** Fewer say nothing of a habit. */
    private static final int HABIT = 20;

    private final Sql sql;

    Observing(Sql sql) {
        this.sql = sql;
    }

    List<UUID> activeSince(Instant then) {
        return sql.ask("select action_id from action_total where changed_at >= ?", row -> row.uuid("action_id"), then);
    }

    RecentActivity hour(UUID action, Instant since) {
        return new RecentActivity(
                since,
                shares("network", action, since, since),
                shares("mail_domain", action, since, since.minus(A_WEEK)),
                shares("words_hash", action, since, since),
                fillTimes(action, since),
                quantities(action, since));
    }

    /**
     * What staff have set aside already is no news.
     *
     * @param from the beginning of what is compared with the hour
     */
    private List<ActivityShare> shares(String column, UUID action, Instant since, Instant from) {
        return sql.ask(
                """
                select about, sum(here) filter (where minute >= ?)::bigint as reports,
                       coalesce(sum(here) filter (where minute < ?), 0)::bigint as before,
                       max(here) filter (where minute >= ?)::bigint as busiest,
                       min(first) filter (where minute >= ?) as since, max(last) as last
                from (
                    select %1$s as about, date_trunc('minute', noted_at) as minute,
                           count(*) as here, min(noted_at) as first, max(noted_at) as last
                    from report_now
                    where action_id = ? and noted_at >= ? and %1$s is not null and is_in_play
                    group by 1, 2) as minutes
                group by about having max(minute) >= ?""".formatted(column),
                row -> new ActivityShare(
                        row.text("about"),
                        row.number("reports"),
                        row.number("before"),
                        row.number("busiest"),
                        row.instant("since"),
                        row.instant("last")),
                since,
                since,
                since,
                since,
                action,
                from,
                since);
    }

    private FillTimes fillTimes(UUID action, Instant since) {
        return sql.one(
                        """
                        select count(*) as known, count(*) filter (where seconds_to_fill <= ?) as hasty,
                               coalesce(min(noted_at) filter (where seconds_to_fill <= ?), ?) as since,
                               coalesce(max(noted_at) filter (where seconds_to_fill <= ?), ?) as last
                        from report_now
                        where action_id = ? and noted_at >= ? and seconds_to_fill is not null and is_in_play""",
                        row -> new FillTimes(
                                row.number("known"), row.number("hasty"), row.instant("since"), row.instant("last")),
                        FillTime.HASTY,
                        FillTime.HASTY,
                        since,
                        FillTime.HASTY,
                        since,
                        action,
                        since)
                .orElseThrow();
    }

    private Quantities quantities(UUID action, Instant since) {
        var usual = sql.one("""
                        select case when count(*) < ? then 0
                            else percentile_disc(0.95) within group (order by quantity) end::bigint as usual
                        from report_now
                        where action_id = ? and accepted_at >= ? and accepted_at < ? and is_in_play""", row -> row.number("usual"), HABIT, action, since.minus(A_WEEK), since)
                .orElseThrow();
        var many = sql.ask(
                """
                select quantity::bigint as quantity, count(*) as reports, min(accepted_at) as since,
                       max(accepted_at) as last
                from report_now
                where action_id = ? and accepted_at >= ? and quantity > ? and origin in ('FORM', 'API')
                  and is_in_play
                group by quantity""",
                row -> new Quantities.Said(
                        row.number("quantity"), row.number("reports"), row.instant("since"), row.instant("last")),
                action,
                since,
                Quantities.FEW);
        return new Quantities(usual, many);
    }
}
