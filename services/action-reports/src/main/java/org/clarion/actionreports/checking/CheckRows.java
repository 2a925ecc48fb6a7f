package org.clarion.actionreports.checking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.sql.Sql;

/** What is known of checks, in statements. */
@ApplicationScoped
class CheckRows {

    private final Sql sql;
    private final Duration atLeastEvery;

    CheckRows(Sql sql, ReportsConfig config) {
        this.sql = sql;
        this.atLeastEvery = config.recountAtLeastEvery();
    }

    /** An action to look at, as it was when it was found due. */
    record Due(UUID actionId, long version, String fingerprint) {}

    /** Two rounds fit into a minute then: whatever is wrong is known within one. */
    static final Duration FAST = Duration.ofSeconds(20);

    /**
     * Every action whose figures do not add up, or have changed without a new version, or were not looked at for long;
     * of those that have moved on, all that are counted fast enough for every round to count them; a slower one when its
     * last recount is ten times as long ago as it took.
     */
    List<Due> due(Instant now) {
        var asked = """
                with along as (
                    select action_id, dimension, sum(reported) as r, sum(verified) as v, sum(delivered) as d,
                           string_agg(item || ' ' || reported || ' ' || verified || ' ' || delivered, ',' order by item)
                               as says
                    from total group by action_id, dimension),
                standing as (
                    select action_id, version, count(distinct (r, v, d)) > 1 or count(dimension) not in (0, 5) as torn,
                           md5(reports || coalesce(string_agg(dimension || says, ';' order by dimension), ''))
                               as fingerprint
                    from action_total left join along using (action_id) group by action_id)
                select action_id, coalesce(s.version, 0) as version, coalesce(s.fingerprint, '') as fingerprint
                from standing s full join checked c using (action_id)
                where s.action_id is null or c.action_id is null or s.torn
                   or s.version = c.version and s.fingerprint <> c.fingerprint
                   or s.version <> c.version and (c.took <= ? * interval '1 millisecond' or c.checked_at + c.took * 10 <= ?)
                   or c.checked_at <= ?
                order by s.torn desc nulls first, c.checked_at nulls first""";
        return sql.ask(
                asked,
                row -> new Due(row.uuid("action_id"), row.number("version"), row.text("fingerprint")),
                FAST.toMillis(),
                now,
                now.minus(atLeastEvery));
    }

    void agrees(Due action, Instant now, Duration took) {
        sql.change("""
                insert into checked (action_id, version, fingerprint, checked_at, took)
                values (?, ?, ?, ?, ? * interval '1 millisecond')
                on conflict (action_id) do update
                set (version, fingerprint, checked_at, took) =
                    (excluded.version, excluded.fingerprint, excluded.checked_at, excluded.took)""", action.actionId(), action.version(), action.fingerprint(), now, took.toMillis());
    }

    void checked(Instant now) {
        sql.change("insert into last_check (at) values (?) on conflict (the_one) do update set at = excluded.at", now);
    }

    Optional<Instant> lastCheck() {
        return sql.one("select at from last_check", row -> row.instant("at"));
    }
}
