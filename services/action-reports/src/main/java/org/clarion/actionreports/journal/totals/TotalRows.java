package org.clarion.actionreports.journal.totals;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.contracts.Channel;
import org.clarion.contracts.TotalsEvent.Figures;

/** The tables {@code action_total} and {@code total}, in statements. */
final class TotalRows {

    private TotalRows() {}

    /**
     * The next version of each action; whoever holds it is alone with this action until the commit. Versions follow the
     * clock, so that they go on growing after rows were lost or restored from a backup.
     */
    static void lock(Connection connection, TotalsChange tally, Instant now) throws SQLException {
        var sql = """
                insert into action_total as known (action_id, version, changed_at, reports)
                select action_id, (extract(epoch from clock_timestamp()) * 1000000)::bigint, ?, arrived
                from unnest(?, ?) as changed (action_id, arrived) order by action_id
                on conflict (action_id) do update
                set version = greatest(known.version + 1, excluded.version),
                    changed_at = greatest(known.changed_at, excluded.changed_at),
                    reports = known.reports + excluded.reports""";
        try (var upsert = connection.prepareStatement(sql)) {
            upsert.setObject(1, now.atOffset(ZoneOffset.UTC));
            upsert.setArray(2, connection.createArrayOf("uuid", tally.actions().toArray()));
            upsert.setArray(
                    3, connection.createArrayOf("bigint", tally.arrivals().toArray()));
            upsert.executeUpdate();
        }
    }

    /** Gives locked actions a new version without a change. */
    static void makeNewer(Connection connection, List<UUID> actions) throws SQLException {
        var sql = """
                update action_total
                set version = greatest(version + 1, (extract(epoch from clock_timestamp()) * 1000000)::bigint)
                where action_id = any (?)""";
        try (var update = connection.prepareStatement(sql)) {
            update.setArray(1, connection.createArrayOf("uuid", actions.toArray()));
            update.executeUpdate();
        }
    }

    /** Needs the lock: a merge alone does not keep twins from inserting the same row. A row of zeros says nothing. */
    static void add(Connection connection, TotalsChange tally) throws SQLException {
        var sql = """
                merge into total
                using unnest(?, ?, ?, ?, ?, ?) as move (action_id, dimension, item, reported, verified, delivered)
                on total.action_id = move.action_id and total.dimension = move.dimension and total.item = move.item
                when matched and (total.reported + move.reported, total.verified + move.verified,
                                  total.delivered + move.delivered) = (0, 0, 0) then delete
                when matched then update set
                    reported = total.reported + move.reported,
                    verified = total.verified + move.verified,
                    delivered = total.delivered + move.delivered
                when not matched and (move.reported, move.verified, move.delivered) <> (0, 0, 0) then insert
                    values (move.action_id, move.dimension, move.item, move.reported, move.verified, move.delivered)""";
        var moves = tally.moves();
        try (var merge = connection.prepareStatement(sql)) {
            merge.setArray(
                    1, array(connection, "uuid", moves, move -> move.getKey().actionId()));
            merge.setArray(2, array(connection, "text", moves, move -> move.getKey()
                    .dimension()
                    .name()));
            merge.setArray(
                    3, array(connection, "text", moves, move -> move.getKey().item()));
            merge.setArray(4, array(connection, "bigint", moves, move -> move.getValue()
                    .reported()));
            merge.setArray(5, array(connection, "bigint", moves, move -> move.getValue()
                    .verified()));
            merge.setArray(6, array(connection, "bigint", moves, move -> move.getValue()
                    .delivered()));
            merge.executeUpdate();
        }
    }

    private static Array array(
            Connection connection,
            String type,
            List<Entry<TotalsCell, Figures>> moves,
            Function<Entry<TotalsCell, Figures>, ?> column)
            throws SQLException {
        return connection.createArrayOf(type, moves.stream().map(column).toArray());
    }

    static Map<String, Figures> by(Connection connection, UUID action, Dimension dimension) throws SQLException {
        var sql = """
                select item, reported, verified, delivered from total
                where action_id = ? and dimension = ? order by reported desc, item""";
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, action);
            select.setString(2, dimension.name());
            var figures = new LinkedHashMap<String, Figures>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    figures.put(row.getString("item"), figures(row));
                }
            }
            return figures;
        }
    }

    /** Everything in one statement, so that all lines add up to the same version. */
    static Optional<TotalsInFull> inFull(Connection connection, UUID action) throws SQLException {
        var sql = """
                select version, dimension, item, reported, verified, delivered
                from action_total left join total using (action_id)
                where action_id = ? order by reported desc, item""";
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, action);
            TotalsInFull found = null;
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found = found == null ? new TotalsInFull(action, row.getLong("version")) : found;
                    if (row.getString("dimension") != null) {
                        found.put(Dimension.valueOf(row.getString("dimension")), row.getString("item"), figures(row));
                    }
                }
            }
            return Optional.ofNullable(found);
        }
    }

    static Map<UUID, Long> versions(Connection connection, Collection<UUID> actions) throws SQLException {
        var sql = "select action_id, version from action_total where action_id = any (?)";
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", actions.toArray()));
            var versions = new HashMap<UUID, Long>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    versions.put(row.getObject(1, UUID.class), row.getLong(2));
                }
            }
            return versions;
        }
    }

    static Map<UUID, TotalsStanding> of(Connection connection, Collection<UUID> actions) throws SQLException {
        var sql = """
                select action_id, version, changed_at, item, reported, verified, delivered
                from action_total
                left join (select * from total where dimension = 'CHANNEL') by_channel using (action_id)
                where action_id = any (?)""";
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", actions.toArray()));
            var standings = new HashMap<UUID, TotalsStanding>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var one = standing(row);
                    standings.merge(one.actionId(), one, TotalsStanding::and);
                }
            }
            return standings;
        }
    }

    /** What one row tells: the figures of a single channel, or that nothing counts. */
    private static TotalsStanding standing(ResultSet row) throws SQLException {
        var item = row.getString("item");
        return new TotalsStanding(
                row.getObject("action_id", UUID.class),
                row.getLong("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                item == null ? Map.of() : Map.of(Channel.valueOf(item), figures(row)));
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(row.getLong("reported"), row.getLong("verified"), row.getLong("delivered"));
    }
}
