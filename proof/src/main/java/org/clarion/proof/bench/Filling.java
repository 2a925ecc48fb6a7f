package org.clarion.proof.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

    private final BenchSetting setting;
    private final UUID action;

    Filling(BenchSetting setting) {
        this.setting = setting;
        this.action = UUID.fromString(setting.action());
    }

    /** Until the action has so many rows; at the end the totals are told to have changed. */
    void fill(long reports) throws SQLException {
        try (var connection = DriverManager.getConnection(setting.house().jdbcUrl("action_reports"))) {
            var one = oneReport(connection);
            long rows = setting.rows().rows(action);
            long missing = Math.max(0, reports - rows);
            for (long made = 0; made < missing; made += AT_ONCE) {
                copy(connection, one, Math.min(AT_ONCE, missing - made), made);
                setting.say()
                        .accept("reading: %,d of %,d copies are in the journal"
                                .formatted(Math.min(made + AT_ONCE, missing), missing));
            }
            connection.setAutoCommit(false);
            count(connection, one, missing);
            connection.commit();
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("analyze report");
            }
        }
    }

    private UUID oneReport(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select report_id from report where action_id = ? limit 1")) {
            select.setObject(1, action);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }

    private void copy(Connection connection, UUID one, long many, long madeBefore) throws SQLException {
        try (var insert = connection.prepareStatement(copies(connection))) {
            insert.setLong(1, madeBefore);
            insert.setLong(2, madeBefore + many - 1);
            insert.setObject(3, one);
            insert.executeUpdate();
        }
    }

    /** Every copy is in the same item of each dimension as the report it was made of. */
    private void count(Connection connection, UUID one, long copies) throws SQLException {
        var total = """
                update total set reported = total.reported + ? * report.quantity
                from report cross join lateral (values
                    ('CHANNEL', channel), ('TARGET', coalesce(target_id::text, '-')), ('COUNTRY', coalesce(country, '-')),
                    ('SECTION', coalesce(section, '-')), ('DAY', acted_on::text)) as cell (dimension, item)
                where report.report_id = ? and total.action_id = report.action_id
                  and total.dimension = cell.dimension and total.item = cell.item""";
        var version = "update action_total set version = version + 1, reports = reports + ? from report "
                + "where report.report_id = ? and action_total.action_id = report.action_id";
        for (var sql : List.of(total, version)) {
            try (var update = connection.prepareStatement(sql)) {
                update.setLong(1, copies);
                update.setObject(2, one);
                update.executeUpdate();
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
        return "insert into report (%s) select %s from report, generate_series(?, ?) number where report.report_id = ?"
                .formatted(
                        String.join(", ", columns),
                        columns.stream()
                                .map(column -> OWN.getOrDefault(column, "report." + column))
                                .collect(Collectors.joining(", ")));
    }
}
