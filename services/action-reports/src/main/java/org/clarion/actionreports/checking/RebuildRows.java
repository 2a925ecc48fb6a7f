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
import org.clarion.turns.Turns;
import org.jspecify.annotations.Nullable;

/** The progress of rebuilding, in statements: whoever looks, at whichever instance, sees it. */
@ApplicationScoped
class RebuildRows {

    private final DataSource database;
    private final Turns turns;

    RebuildRows(DataSource database, Turns turns) {
        this.database = database;
        this.turns = turns;
    }

    /** All actions of the journal and of the totals. */
    List<UUID> actions() throws SQLException {
        var sql = """
                select action_id from reported_action
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
        SingleStatement.of(database, "delete from rebuilding");
        SingleStatement.of(
                database,
                "insert into rebuilding (started_at, started_by, actions, reports, before)"
                        + " values (?, ?, ?, (select coalesce(sum(reports), 0) from action_total), '')",
                SingleStatement.at(now),
                by,
                actions);
    }

    void counted(long reports) throws SQLException {
        SingleStatement.of(database, "update rebuilding set reports_done = reports_done + ?", reports);
    }

    void done(int figures) throws SQLException {
        SingleStatement.of(
                database,
                "update rebuilding set actions_done = actions_done + 1, mended = mended + ?, figures = figures + ?",
                figures == 0 ? 0 : 1,
                figures);
    }

    void end(Instant now, String before, String after) throws SQLException {
        SingleStatement.of(
                database,
                "update rebuilding set ended_at = ?, before = ?, after = ?",
                SingleStatement.at(now),
                before,
                after);
    }

    Optional<Rebuilt> last() throws SQLException {
        var underWay = turns.isTaken(Rebuilding.NAME); // asked first: one that ends meanwhile has ended
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select * from rebuilding");
                var row = select.executeQuery()) {
            return row.next() ? Optional.of(rebuilt(row, underWay)) : Optional.empty();
        }
    }

    private static Rebuilt rebuilt(ResultSet row, boolean underWay) throws SQLException {
        return new Rebuilt(
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getString("started_by"),
                row.getInt("actions"),
                row.getInt("actions_done"),
                row.getLong("reports"),
                row.getLong("reports_done"),
                row.getInt("mended"),
                row.getLong("figures"),
                instant(row.getObject("ended_at", OffsetDateTime.class)),
                row.getString("before"),
                row.getString("after"),
                underWay);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
