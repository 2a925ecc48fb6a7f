package org.clarion.actionreports.files;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.actionreports.files.Import.Stage;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.contracts.Channel;
import org.clarion.turns.NamedLocks;
import org.jspecify.annotations.Nullable;

/** The tables {@code import} and {@code import_line}, as they are written. */
record ImportRows(Connection connection) {

    void insert(Import one, Duration keptFor) throws SQLException {
        var sql = """
                insert into import (import_id, file_name, content_hash, whose, separator, charset, left_out, stage,
                                    imported_by, imported_at, forget_after, asked_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
        try (var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, one.importId());
            insert.setString(2, one.fileName());
            insert.setString(3, one.contentHash());
            insert.setString(4, one.whose());
            insert.setString(5, one.separator());
            insert.setString(6, one.charset());
            insert.setArray(7, connection.createArrayOf("text", one.leftOut().toArray()));
            insert.setString(8, one.stage().name());
            insert.setString(9, one.importedBy());
            insert.setObject(10, one.importedAt().atOffset(ZoneOffset.UTC));
            insert.setObject(11, one.importedAt().plus(keptFor).atOffset(ZoneOffset.UTC));
            insert.setString(12, one.importedBy());
            insert.executeUpdate();
        }
    }

    void insert(UUID importId, List<ImportLine> lines) throws SQLException {
        var sql = """
                insert into import_line (import_id, line, cells, faults, key, action_id, target_id, channel, quantity,
                                         acted_on, country, section, people, replied)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
        try (var insert = connection.prepareStatement(sql)) {
            for (var line : lines) {
                insert.setObject(1, importId);
                insert.setInt(2, line.number());
                insert.setArray(3, connection.createArrayOf("text", line.cells().toArray()));
                insert.setArray(
                        4,
                        connection.createArrayOf(
                                "text",
                                line.faults().stream().map(LineFault::toString).toArray()));
                insert.setString(5, line.key());
                insert.setObject(6, line.actionId());
                bind(insert, line.deed());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, @Nullable ReportedAct deed) throws SQLException {
        insert.setObject(7, deed == null ? null : deed.targetId());
        insert.setString(8, deed == null ? null : deed.channel().name());
        insert.setObject(9, deed == null ? null : deed.quantity());
        insert.setObject(10, deed == null ? null : deed.actedOn());
        insert.setString(11, deed == null ? null : deed.country());
        insert.setString(12, deed == null ? null : deed.section());
        insert.setObject(13, deed == null ? null : deed.people());
        insert.setObject(14, deed == null ? null : deed.replied());
    }

    /** An import at work that nobody else works on; whoever holds its row is alone with it. */
    Optional<UUID> claim(Collection<UUID> resting) throws SQLException {
        var sql = """
                select import_id from import
                where stage in ('COUNTING', 'TAKING_BACK', 'COUNTING_AGAIN') and import_id <> all (?)
                order by imported_at limit 1 for update skip locked""";
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", resting.toArray()));
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }

    /** One file is begun at a time: whoever comes next sees what this one is about to count. */
    void takeTurns() throws SQLException {
        NamedLocks.hold(connection, "files", "begun");
    }

    /** How an import stands, and who asked for it. */
    record Work(UUID importId, Stage stage, String askedBy) {}

    Optional<Work> lock(UUID importId) throws SQLException {
        var sql = "select import_id, stage, asked_by from import where import_id = ? for update";
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, importId);
            try (var row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Work(
                                row.getObject(1, UUID.class), Stage.valueOf(row.getString(2)), row.getString(3)))
                        : Optional.empty();
            }
        }
    }

    void move(UUID importId, Stage stage, String askedBy, Instant now) throws SQLException {
        var sql = "update import set stage = ?, asked_by = ?, finished_at = ? where import_id = ?";
        try (var update = connection.prepareStatement(sql)) {
            update.setString(1, stage.name());
            update.setString(2, askedBy);
            update.setObject(3, stage.isAtWork() ? null : now.atOffset(ZoneOffset.UTC));
            update.setObject(4, importId);
            update.executeUpdate();
        }
    }

    void drop(UUID importId) throws SQLException {
        try (var delete = connection.prepareStatement("delete from import_line where import_id = ?")) {
            delete.setObject(1, importId);
            delete.executeUpdate();
        }
    }

    /**
     * A good line that waits to be counted.
     *
     * @param known whether the journal has it already
     */
    record Good(int number, String key, UUID actionId, ReportedAct deed, boolean known) {}

    List<Good> toCount(UUID importId, int most) throws SQLException {
        var sql = """
                select *, exists (select from report_now where idempotency_key = key) as known
                from import_line where import_id = ? and key is not null and outcome is null
                order by line limit ?""";
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, importId);
            select.setInt(2, most);
            var lines = new ArrayList<Good>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(new Good(
                            row.getInt("line"),
                            row.getString("key"),
                            row.getObject("action_id", UUID.class),
                            deed(row),
                            row.getBoolean("known")));
                }
            }
            return lines;
        }
    }

    private static ReportedAct deed(ResultSet row) throws SQLException {
        return new ReportedAct(
                row.getObject("target_id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getInt("quantity"),
                row.getObject("acted_on", LocalDate.class),
                row.getString("country"),
                row.getString("section"),
                row.getInt("people"),
                row.getBoolean("replied"));
    }

    /** What became of a line. */
    record Done(int number, String outcome, UUID reportId) {}

    /** Lines that count in other files already. */
    void leaveTwinsOut(UUID importId) throws SQLException {
        var sql = "update import_line set outcome = 'LEFT_OUT' where import_id = ? and line in (" + DuplicateLines.LINES
                + ")";
        try (var update = connection.prepareStatement(sql)) {
            update.setObject(1, importId);
            update.setObject(2, importId);
            update.executeUpdate();
        }
    }

    /** A line that was good when it was read, and is not taken any more. */
    record Refused(int number, LineFault fault) {}

    void refuse(UUID importId, List<Refused> lines) throws SQLException {
        var sql = """
                update import_line set outcome = 'REFUSED', key = null, faults = array[?]
                where import_id = ? and line = ?""";
        try (var update = connection.prepareStatement(sql)) {
            for (var line : lines) {
                update.setString(1, line.fault().toString());
                update.setObject(2, importId);
                update.setInt(3, line.number());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    void finish(UUID importId, List<Done> lines) throws SQLException {
        var sql = """
                update import_line set outcome = done.outcome, report_id = done.report_id
                from unnest(?, ?, ?) as done (line, outcome, report_id)
                where import_id = ? and import_line.line = done.line""";
        try (var update = connection.prepareStatement(sql)) {
            update.setArray(
                    1,
                    connection.createArrayOf(
                            "int4", lines.stream().map(Done::number).toArray()));
            update.setArray(
                    2,
                    connection.createArrayOf(
                            "text", lines.stream().map(Done::outcome).toArray()));
            update.setArray(
                    3,
                    connection.createArrayOf(
                            "uuid", lines.stream().map(Done::reportId).toArray()));
            update.setObject(4, importId);
            update.executeUpdate();
        }
    }
}
