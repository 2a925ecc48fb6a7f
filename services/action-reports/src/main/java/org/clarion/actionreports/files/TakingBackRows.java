package org.clarion.actionreports.files;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clarion.contracts.ReportEvent.Judgement;

/** The part of {@code import_line} that remembers how reports were judged before their import was taken back. */
record TakingBackRows(Connection connection) {

    /** A report of an import. */
    record Counted(UUID reportId, Judgement judgement) {}

    /** Reports that this import brought in and that were not taken back yet. */
    List<UUID> toTakeBack(UUID importId, int most) throws SQLException {
        var sql = """
                select report_id from import_line
                where import_id = ? and outcome = 'COUNTED' and judged_before is null order by report_id limit ?""";
        return read(sql, importId, most, row -> row.getObject("report_id", UUID.class));
    }

    /** Reports that were taken back, and how they were judged before. */
    List<Counted> toCountAgain(UUID importId, int most) throws SQLException {
        var sql = """
                select report_id, judged_before from import_line
                where import_id = ? and judged_before is not null order by report_id limit ?""";
        return read(
                sql,
                importId,
                most,
                row -> new Counted(
                        row.getObject("report_id", UUID.class), Judgement.valueOf(row.getString("judged_before"))));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, UUID importId, int most, Reading<T> reading) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, importId);
            select.setInt(2, most);
            var found = new ArrayList<T>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(reading.of(row));
                }
            }
            return found;
        }
    }

    void remember(UUID importId, List<Counted> reports) throws SQLException {
        var sql = """
                update import_line set judged_before = before.judgement
                from unnest(?, ?) as before (report_id, judgement)
                where import_id = ? and import_line.report_id = before.report_id""";
        try (var update = connection.prepareStatement(sql)) {
            update.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", reports.stream().map(Counted::reportId).toArray()));
            update.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            reports.stream().map(one -> one.judgement().name()).toArray()));
            update.setObject(3, importId);
            update.executeUpdate();
        }
    }

    void forget(UUID importId, List<UUID> reportIds) throws SQLException {
        var sql = "update import_line set judged_before = null where import_id = ? and report_id = any (?)";
        try (var update = connection.prepareStatement(sql)) {
            update.setObject(1, importId);
            update.setArray(2, connection.createArrayOf("uuid", reportIds.toArray()));
            update.executeUpdate();
        }
    }
}
