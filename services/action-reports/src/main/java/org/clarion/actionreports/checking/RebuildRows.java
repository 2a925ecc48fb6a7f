package org.clarion.actionreports.checking;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The progress of rebuilding, in statements: whoever looks, at whichever instance, sees it. */
@ApplicationScoped
class RebuildRows {

    /** Every figure of every action, as bytes in one order. */
    private static final String DIGEST = """
            (select encode(sha256(convert_to(coalesce(string_agg(
                 concat_ws(' ', action_id, dimension, item, reported, verified, delivered), E'\\n'
                 order by action_id, dimension, item), ''), 'UTF8')), 'hex') from total)""";

    private final DataSource database;

    RebuildRows(DataSource database) {
        this.database = database;
    }

    /** All actions of the journal and of the totals; a walk along the index, not through ten million reports. */
    List<UUID> actions() throws SQLException {
        var sql = """
                with recursive walk as (
                    (select action_id from report order by action_id limit 1)
                    union all
                    select (select action_id from report where action_id > walk.action_id order by action_id limit 1)
                    from walk where walk.action_id is not null)
                select action_id from walk where action_id is not null
                union select action_id from action_total
                order by action_id""";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql);
                var row = select.executeQuery()) {
            var actions = new ArrayList<UUID>();
            while (row.next()) {
                actions.add(row.getObject(1, UUID.class));
            }
            return actions;
        }
    }

    void start(String by, int actions, Instant now) throws SQLException {
        Order.of(database, "delete from rebuilding");
        Order.of(
                database,
                "insert into rebuilding (started_at, started_by, actions, reports, before)"
                        + " values (?, ?, ?, (select coalesce(sum(reports), 0) from action_total), " + DIGEST + ")",
                Order.at(now),
                by,
                actions);
    }

    void counted(long reports) throws SQLException {
        Order.of(database, "update rebuilding set reports_done = reports_done + ?", reports);
    }

    void done(boolean mended) throws SQLException {
        Order.of(
                database, "update rebuilding set actions_done = actions_done + 1, mended = mended + ?", mended ? 1 : 0);
    }

    void end(Instant now) throws SQLException {
        Order.of(database, "update rebuilding set ended_at = ?, after = " + DIGEST, Order.at(now));
    }

    Optional<Rebuilt> last() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select * from rebuilding");
                var row = select.executeQuery()) {
            return row.next() ? Optional.of(rebuilt(row)) : Optional.empty();
        }
    }

    private static Rebuilt rebuilt(ResultSet row) throws SQLException {
        return new Rebuilt(
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getString("started_by"),
                row.getInt("actions"),
                row.getInt("actions_done"),
                row.getLong("reports"),
                row.getLong("reports_done"),
                row.getInt("mended"),
                instant(row.getObject("ended_at", OffsetDateTime.class)),
                row.getString("before"),
                row.getString("after"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
