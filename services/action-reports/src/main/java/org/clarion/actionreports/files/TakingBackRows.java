package org.clarion.actionreports.files;

import java.sql.Connection;
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
    List<Counted> toTakeBack(UUID importId, int most) throws SQLException {
        return counted("""
                select report_id, judgement from import_line join report using (report_id)
                where import_id = ? and outcome = 'COUNTED' and judged_before is null order by report_id limit ?
                for update of report""", importId, most);
    }

    /** Reports that were taken back, and how they were judged before. */
    List<Counted> toCountAgain(UUID importId, int most) throws SQLException {
        return counted("""
                select report_id, judged_before as judgement from import_line
                where import_id = ? and judged_before is not null order by report_id limit ?""", importId, most);
    }

    private List<Counted> counted(String sql, UUID importId, int most) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, importId);
            select.setInt(2, most);
            var found = new ArrayList<Counted>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Counted(
                            row.getObject("report_id", UUID.class), Judgement.valueOf(row.getString("judgement"))));
                }
            }
            return found;
        }
    }

    /** Of these, those that are still as taking back has left them: held in their order until we have judged them. */
    List<UUID> stillInvalid(List<UUID> reportIds) throws SQLException {
        var sql = """
                select report_id from report where report_id = any (?) and judgement = 'INVALID'
                order by report_id for update""";
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", reportIds.toArray()));
            var found = new ArrayList<UUID>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getObject(1, UUID.class));
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
