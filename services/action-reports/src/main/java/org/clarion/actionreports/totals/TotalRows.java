package org.clarion.actionreports.totals;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.contracts.Channel;
import org.clarion.contracts.TotalsEvent.Figures;

/** The tables {@code action_total} and {@code channel_total}, in statements. */
final class TotalRows {

    private TotalRows() {}

    /** The next version of each action; whoever holds it is alone with this action until the commit. */
    static void lock(Connection connection, List<UUID> actions, Instant now) throws SQLException {
        var sql = """
                insert into action_total (action_id, version, changed_at)
                select action_id, 1, ? from unnest(?) as changed (action_id) order by action_id
                on conflict (action_id) do update
                set version = action_total.version + 1,
                    changed_at = greatest(action_total.changed_at, excluded.changed_at)""";
        try (var upsert = connection.prepareStatement(sql)) {
            upsert.setObject(1, now.atOffset(ZoneOffset.UTC));
            upsert.setArray(2, connection.createArrayOf("uuid", actions.toArray()));
            upsert.executeUpdate();
        }
    }

    /** Needs the lock: a merge alone does not keep twins from inserting the same row. */
    static void add(Connection connection, List<Change> changes) throws SQLException {
        var sql = """
                merge into channel_total as total
                using unnest(?, ?, ?, ?, ?) as change (action_id, channel, reported, verified, delivered)
                on total.action_id = change.action_id and total.channel = change.channel
                when matched then update set
                    reported = total.reported + change.reported,
                    verified = total.verified + change.verified,
                    delivered = total.delivered + change.delivered
                when not matched then insert
                    values (change.action_id, change.channel, change.reported, change.verified, change.delivered)""";
        try (var merge = connection.prepareStatement(sql)) {
            merge.setArray(1, array(connection, "uuid", changes, Change::actionId));
            merge.setArray(2, array(connection, "text", changes, change -> change.channel()
                    .name()));
            merge.setArray(3, array(connection, "bigint", changes, Change::reported));
            merge.setArray(4, array(connection, "bigint", changes, Change::verified));
            merge.setArray(5, array(connection, "bigint", changes, Change::delivered));
            merge.executeUpdate();
        }
    }

    private static Array array(Connection connection, String type, List<Change> changes, Function<Change, ?> column)
            throws SQLException {
        return connection.createArrayOf(type, changes.stream().map(column).toArray());
    }

    static Map<UUID, Standing> of(Connection connection, Collection<UUID> actions) throws SQLException {
        var sql = """
                select action_id, version, changed_at, channel, reported, verified, delivered
                from action_total join channel_total using (action_id)
                where action_id = any (?)""";
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", actions.toArray()));
            var standings = new HashMap<UUID, Standing>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var one = standing(row);
                    standings.merge(one.actionId(), one, Standing::and);
                }
            }
            return standings;
        }
    }

    /** What one row tells: the figures of a single channel. */
    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getObject("action_id", UUID.class),
                row.getLong("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                Map.of(
                        Channel.valueOf(row.getString("channel")),
                        new Figures(row.getLong("reported"), row.getLong("verified"), row.getLong("delivered"))));
    }
}
