package org.clarion.actionreports.checking;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** What does not agree, until it does. Empty on a good day. */
@ApplicationScoped
public class Differences {

    /** With what a figure was compared. */
    public enum Source {
        /** Our own reports. */
        JOURNAL,
        /** What the letters service says it has sent. */
        LEDGER
    }

    private final DataSource database;

    Differences(DataSource database) {
        this.database = database;
    }

    /** All that this source says of the action now: what was found before keeps its time, what has gone is forgotten. */
    public void found(UUID action, Source source, Map<String, Difference> found, Instant now) throws SQLException {
        try (var connection = database.getConnection();
                var forget = connection.prepareStatement(
                        "delete from difference where action_id = ? and source = ? and place <> all (?)");
                var keep = connection.prepareStatement("""
                        insert into difference (action_id, source, place, told, counted, found_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (action_id, source, place) do update
                        set told = excluded.told, counted = excluded.counted""")) {
            forget.setObject(1, action);
            forget.setString(2, source.name());
            forget.setArray(3, connection.createArrayOf("text", found.keySet().toArray()));
            forget.executeUpdate();
            for (var difference : found.entrySet()) {
                keep.setObject(1, action);
                keep.setString(2, source.name());
                keep.setString(3, difference.getKey());
                keep.setString(4, difference.getValue().told());
                keep.setString(5, difference.getValue().counted());
                keep.setObject(6, at(now));
                keep.executeUpdate();
            }
        }
    }

    /** The latest found first. */
    List<FoundDifference> all() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select * from difference order by found_at desc, action_id, source, place")) {
            return read(select.executeQuery());
        }
    }

    /** Those that staff have not been told of. */
    List<FoundDifference> untold() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select * from difference where told_at is null order by found_at, action_id, source, place")) {
            return read(select.executeQuery());
        }
    }

    /** Only once the telling has succeeded: told twice is better than never. */
    void told(List<FoundDifference> differences, Instant now) throws SQLException {
        var sql = "update difference set told_at = ? where action_id = ? and source = ? and place = ?";
        for (var one : differences) {
            SingleStatement.of(
                    database, sql, at(now), one.actionId(), one.source().name(), one.place());
        }
    }

    private static List<FoundDifference> read(ResultSet row) throws SQLException {
        var found = new ArrayList<FoundDifference>();
        while (row.next()) {
            found.add(new FoundDifference(
                    row.getObject("action_id", UUID.class),
                    Source.valueOf(row.getString("source")),
                    row.getString("place"),
                    new Difference(row.getString("told"), row.getString("counted")),
                    row.getObject("found_at", OffsetDateTime.class).toInstant()));
        }
        return found;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
