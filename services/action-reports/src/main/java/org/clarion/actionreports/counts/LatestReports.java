package org.clarion.actionreports.counts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.contracts.Channel;

/** The last that came in. */
@ApplicationScoped
class LatestReports {

    private final DataSource database;

    LatestReports(DataSource database) {
        this.database = database;
    }

    List<Latest> of(UUID action, int most) {
        var sql = """
                select report_id, action_id, channel, quantity, origin, accepted_at, verified_at is not null as verified
                from report where action_id = ? order by accepted_at desc, report_id limit ?""";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, action);
            select.setInt(2, most);
            var latest = new ArrayList<Latest>();
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

    private static Latest latest(ResultSet row) throws SQLException {
        return new Latest(
                row.getObject("report_id", UUID.class),
                row.getObject("action_id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getInt("quantity"),
                row.getString("origin"),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("verified"));
    }
}
