package org.clarion.actionreports.figures.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.actionreports.journal.ReportStanding;
import org.clarion.contracts.Channel;

/** The last that came in. */
@ApplicationScoped
class LatestReports {

    private final DataSource database;

    LatestReports(DataSource database) {
        this.database = database;
    }

    /** Of all these actions together; each gives its own last by an index, however many it has. */
    List<LatestReport> of(Collection<UUID> actions, int most) {
        var sql = """
                select of_one.* from unnest(?) as asked (id)
                cross join lateral (
                    select report_id, action_id, channel, quantity, origin, accepted_at, standing
                    from report_now where action_id = asked.id order by accepted_at desc, report_id limit ?) of_one
                order by accepted_at desc, report_id limit ?""";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", actions.toArray()));
            select.setInt(2, most);
            select.setInt(3, most);
            var latest = new ArrayList<LatestReport>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    latest.add(latest(row));
                }
            }
            return latest;
        } catch (SQLException failed) {
            throw new IllegalStateException("the latest reports cannot be read", failed);
        }
    }

    private static LatestReport latest(ResultSet row) throws SQLException {
        return new LatestReport(
                row.getObject("report_id", UUID.class),
                row.getObject("action_id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getInt("quantity"),
                row.getString("origin"),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                ReportStanding.valueOf(row.getString("standing")));
    }
}
