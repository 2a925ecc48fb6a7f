package org.clarion.actionreports.checking;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.sql.Row;
import org.clarion.actionreports.sql.Sql;
import org.clarion.turns.Turns;

/** The progress of rebuilding, in statements: whoever looks, at whichever instance, sees it. */
@ApplicationScoped
class RebuildRows {

    private final Sql sql;
    private final Turns turns;

    RebuildRows(Sql sql, Turns turns) {
        this.sql = sql;
        this.turns = turns;
    }

    /** All actions of the journal and of the totals. */
    List<UUID> actions() {
        return sql.ask("""
                select action_id from reported_action
                union select action_id from action_total
                order by action_id""", row -> row.uuid("action_id"));
    }

    void start(String by, int actions, Instant now) {
        sql.change("delete from rebuilding");
        sql.change(
                "insert into rebuilding (started_at, started_by, actions, reports, before)"
                        + " values (?, ?, ?, (select coalesce(sum(reports), 0) from action_total), '')",
                now,
                by,
                actions);
    }

    void counted(long reports) {
        sql.change("update rebuilding set reports_done = reports_done + ?", reports);
    }

    void done(int figures) {
        sql.change(
                "update rebuilding set actions_done = actions_done + 1, mended = mended + ?, figures = figures + ?",
                figures == 0 ? 0 : 1,
                figures);
    }

    void end(Instant now, String before, String after) {
        sql.change("update rebuilding set ended_at = ?, before = ?, after = ?", now, before, after);
    }

    Optional<Rebuilt> last() throws SQLException {
        var underWay = turns.isTaken(Rebuilding.NAME); // asked first: one that ends meanwhile has ended
        return sql.one("select * from rebuilding", row -> rebuilt(row, underWay));
    }

    private static Rebuilt rebuilt(Row row, boolean underWay) {
        return new Rebuilt(
                row.instant("started_at"),
                row.text("started_by"),
                row.whole("actions"),
                row.whole("actions_done"),
                row.number("reports"),
                row.number("reports_done"),
                row.whole("mended"),
                row.number("figures"),
                row.maybeInstant("ended_at"),
                row.text("before"),
                row.maybe("after", String.class),
                underWay);
    }
}
