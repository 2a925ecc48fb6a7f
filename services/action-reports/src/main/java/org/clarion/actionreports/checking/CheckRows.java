package org.clarion.actionreports.checking;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.actionreports.ReportsConfig;

/** What is known of checks, in statements. */
@ApplicationScoped
class CheckRows {

    private final DataSource database;
    private final Duration atLeastEvery;

    CheckRows(DataSource database, ReportsConfig config) {
        this.database = database;
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
    List<Due> due(Instant now) throws SQLException {
        var sql = """
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
                select action_id, coalesce(s.version, 0), coalesce(s.fingerprint, '')
                from standing s full join checked c using (action_id)
                where s.action_id is null or c.action_id is null or s.torn
                   or s.version = c.version and s.fingerprint <> c.fingerprint
                   or s.version <> c.version and (c.took <= ? * interval '1 millisecond' or c.checked_at + c.took * 10 <= ?)
                   or c.checked_at <= ?
                order by s.torn desc nulls first, c.checked_at nulls first""";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setLong(1, FAST.toMillis());
            select.setObject(2, SingleStatement.at(now));
            select.setObject(3, SingleStatement.at(now.minus(atLeastEvery)));
            var due = new ArrayList<Due>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    due.add(new Due(row.getObject(1, UUID.class), row.getLong(2), row.getString(3)));
                }
            }
            return due;
        }
    }

    void agrees(Due action, Instant now, Duration took) throws SQLException {
        var sql = """
                insert into checked (action_id, version, fingerprint, checked_at, took)
                values (?, ?, ?, ?, ? * interval '1 millisecond')
                on conflict (action_id) do update
                set (version, fingerprint, checked_at, took) =
                    (excluded.version, excluded.fingerprint, excluded.checked_at, excluded.took)""";
        SingleStatement.of(
                database,
                sql,
                action.actionId(),
                action.version(),
                action.fingerprint(),
                SingleStatement.at(now),
                took.toMillis());
    }

    void checked(Instant now) throws SQLException {
        SingleStatement.of(
                database,
                "insert into last_check (at) values (?) on conflict (the_one) do update set at = excluded.at",
                SingleStatement.at(now));
    }

    Optional<Instant> lastCheck() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select at from last_check");
                var row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(row.getObject(1, OffsetDateTime.class).toInstant())
                    : Optional.empty();
        }
    }
}
