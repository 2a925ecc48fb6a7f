package org.clarion.proof.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Copies of one report, made by SQL, and totals to match: ten million would take the service most of an hour. */
final class Filling {

    private static final long AT_ONCE = 250_000;

    /** What must differ from row to row; all else is copied. */
    private static final Map<String, String> OWN = Map.of(
            "report_id", "gen_random_uuid()",
            "idempotency_key", "'filling:' || gen_random_uuid()",
            "accepted_at", "report.accepted_at + number * interval '1 microsecond'");

    private final Setting setting;
    private final UUID action;

    Filling(Setting setting) {
        this.setting = setting;
        this.action = UUID.fromString(setting.action());
    }

    /** Until the action has so many rows. */
    void fill(long reports) throws SQLException {
        try (var connection = DriverManager.getConnection(setting.house().jdbcUrl("action_reports"))) {
            long rows = rows(connection);
            while (rows < reports) {
                long more = Math.min(AT_ONCE, reports - rows);
                execute(connection, copies(connection), more, rows);
                rows += more;
                setting.say().accept("reading: %,d of %,d reports are in the journal".formatted(rows, reports));
            }
            connection.setAutoCommit(false);
            execute(connection, "delete from total where action_id = ?");
            execute(connection, "insert into total select * from counted where action_id = ?");
            execute(
                    connection,
                    "update action_total set version = version + 1, reports = " + reports + " where action_id = ?");
            connection.commit();
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("analyze report");
            }
        }
    }

    private String copies(Connection connection) throws SQLException {
        var columns = new ArrayList<String>();
        try (var column = connection.getMetaData().getColumns(null, "public", "report", null)) {
            while (column.next()) {
                columns.add(column.getString("COLUMN_NAME"));
            }
        }
        return "insert into report (%s) select %s from (select * from report where action_id = ? limit 1) report, generate_series(1 + ?, ? + ?) number"
                .formatted(
                        String.join(", ", columns),
                        columns.stream()
                                .map(column -> OWN.getOrDefault(column, "report." + column))
                                .collect(Collectors.joining(", ")));
    }

    private void execute(Connection connection, String copies, long more, long rows) throws SQLException {
        try (var insert = connection.prepareStatement(copies)) {
            insert.setObject(1, action);
            insert.setLong(2, rows);
            insert.setLong(3, rows);
            insert.setLong(4, more);
            insert.executeUpdate();
        }
    }

    private long rows(Connection connection) throws SQLException {
        try (var count = connection.prepareStatement("select count(*) from report where action_id = ?")) {
            count.setObject(1, action);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, action);
            statement.executeUpdate();
        }
    }
}
