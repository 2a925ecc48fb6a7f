package org.clarion.actionreports.tallies;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.Channel;
import org.clarion.turns.NamedLocks;
import org.jspecify.annotations.Nullable;

/** The tables {@code tally} and {@code tally_figure}, as they are written. */
record TallyRows(Connection connection) {

    /** One coordinator at a time for each action: whoever looks whether paper is counted sees what the other did. */
    void takeTurns(UUID actionId) throws SQLException {
        NamedLocks.hold(connection, "tallies", actionId);
    }

    /** Whether it is news. */
    boolean insert(UUID tallyId, UUID actionId, TallyCount count, String who, Instant now) throws SQLException {
        var sql = """
                insert into tally (name, name_key, acted_on, country, section, people, replied, action_id, counted_by,
                                   counted_at, tally_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (tally_id) do nothing""";
        try (var insert = connection.prepareStatement(sql)) {
            bind(insert, count);
            insert.setObject(8, actionId);
            insert.setString(9, who);
            insert.setObject(10, now.atOffset(ZoneOffset.UTC));
            insert.setObject(11, tallyId);
            return insert.executeUpdate() == 1;
        }
    }

    void update(UUID tallyId, TallyCount count) throws SQLException {
        var sql = """
                update tally set (name, name_key, acted_on, country, section, people, replied) = (?, ?, ?, ?, ?, ?, ?)
                where tally_id = ?""";
        try (var update = connection.prepareStatement(sql)) {
            bind(update, count);
            update.setObject(8, tallyId);
            update.executeUpdate();
        }
        var figures = "update tally_figure set name_key = ?, acted_on = ? where tally_id = ? and counts";
        try (var update = connection.prepareStatement(figures)) {
            update.setString(1, count.key());
            update.setObject(2, count.actedOn());
            update.setObject(3, tallyId);
            update.executeUpdate();
        }
    }

    void withdraw(UUID tallyId, String who, Instant now) throws SQLException {
        try (var update =
                connection.prepareStatement("update tally set withdrawn_by = ?, withdrawn_at = ? where tally_id = ?")) {
            update.setString(1, who);
            update.setObject(2, now.atOffset(ZoneOffset.UTC));
            update.setObject(3, tallyId);
            update.executeUpdate();
        }
        try (var delete = connection.prepareStatement("delete from tally_photo where tally_id = ?")) {
            delete.setObject(1, tallyId);
            delete.executeUpdate();
        }
    }

    /** A place that was emptied and is filled again gets its next turn, so that its report is another one. */
    int nextTurn(UUID tallyId, TallyCell place) throws SQLException {
        var sql = """
                select count(*) from tally_figure
                where tally_id = ? and target_id is not distinct from ? and channel = ?""";
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, tallyId);
            select.setObject(2, place.targetId());
            select.setString(3, place.channel().name());
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    void insert(UUID tallyId, UUID actionId, TallyCount count, Map<TallyCell, Numbered> reports) throws SQLException {
        var sql = """
                insert into tally_figure (tally_id, target_id, channel, turn, report_id, action_id, name_key, acted_on)
                values (?, ?, ?, ?, ?, ?, ?, ?)""";
        try (var insert = connection.prepareStatement(sql)) {
            for (var entry : reports.entrySet()) {
                insert.setObject(1, tallyId);
                insert.setObject(2, entry.getKey().targetId());
                insert.setString(3, entry.getKey().channel().name());
                insert.setInt(4, entry.getValue().turn());
                insert.setObject(5, entry.getValue().reportId());
                insert.setObject(6, actionId);
                insert.setString(7, count.key());
                insert.setObject(8, count.actedOn());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The report of a figure, and which turn of its place it is. */
    record Numbered(int turn, UUID reportId) {}

    void takeOut(Iterable<UUID> reportIds) throws SQLException {
        try (var update = connection.prepareStatement("update tally_figure set counts = false where report_id = ?")) {
            for (var reportId : reportIds) {
                update.setObject(1, reportId);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, TallyCount count) throws SQLException {
        statement.setString(1, count.name());
        statement.setString(2, count.key());
        statement.setObject(3, count.actedOn());
        statement.setString(4, count.country());
        statement.setString(5, count.section());
        statement.setInt(6, count.people());
        statement.setBoolean(7, count.replied());
    }

    static TallyCell place(ResultSet row) throws SQLException {
        return new TallyCell(row.getObject("target_id", UUID.class), Channel.valueOf(row.getString("channel")));
    }

    static LocalDate day(ResultSet row) throws SQLException {
        return row.getObject("acted_on", LocalDate.class);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
