package org.clarion.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The table {@code outbox}, in statements. */
final class Entries {

    /** Any number will do, as long as every relay of this database takes the same one. */
    private static final long TELLING = 0x7E11;

    /** A broker takes a megabyte unless it is told otherwise; headers need a little of it. */
    static final int MOST_BYTES = 900_000;

    private Entries() {}

    /** In their order. */
    static void add(Connection connection, List<Entry> entries) throws SQLException {
        var sql = """
                insert into outbox (id, topic, subject, type, payload, happened_at, trace)
                select id, topic, subject, type, payload, happened_at, trace
                from unnest(?, ?, ?, ?, ?, ?, ?) with ordinality
                     as told (id, topic, subject, type, payload, happened_at, trace, place)
                order by place""";
        try (var insert = connection.prepareStatement(sql)) {
            insert.setArray(1, array(connection, "uuid", entries, Entry::id));
            insert.setArray(2, array(connection, "text", entries, Entry::topic));
            insert.setArray(3, array(connection, "uuid", entries, Entry::subject));
            insert.setArray(4, array(connection, "text", entries, Entry::type));
            insert.setArray(5, array(connection, "text", entries, Entry::payload));
            insert.setArray(6, array(connection, "timestamptz", entries, entry -> entry.happenedAt()
                    .toString()));
            insert.setArray(7, array(connection, "text", entries, Entry::trace));
            insert.executeUpdate();
        }
    }

    private static Array array(Connection connection, String type, List<Entry> entries, Function<Entry, ?> column)
            throws SQLException {
        return connection.createArrayOf(type, entries.stream().map(column).toArray());
    }

    /** Two relays telling at once could overtake each other: only the holder of this lock tells, until its commit. */
    static boolean claimTelling(Connection connection) throws SQLException {
        try (var claim = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            claim.setLong(1, TELLING);
            try (var answer = claim.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    static List<Entry> oldest(Connection connection, int most) throws SQLException {
        try (var select = connection.prepareStatement("select * from outbox order by position limit ?")) {
            select.setInt(1, most);
            try (var rows = select.executeQuery()) {
                var entries = new ArrayList<Entry>();
                while (rows.next()) {
                    entries.add(entry(rows));
                }
                return entries;
            }
        }
    }

    /** How many wait, and since when the oldest does. Many are not counted but guessed: positions have few gaps. */
    static Backlog backlog(Connection connection) throws SQLException {
        var sql = """
                select case when few <= 1000 then few else last - first + 1 end,
                       (select happened_at from outbox where position = first)
                from (select min(position) as first, max(position) as last from outbox) ends,
                     (select count(*) as few from (select from outbox limit 1001) head) counted""";
        try (var select = connection.prepareStatement(sql);
                var row = select.executeQuery()) {
            row.next();
            var oldest = row.getObject(2, OffsetDateTime.class);
            return new Backlog(row.getLong(1), Optional.ofNullable(oldest).map(OffsetDateTime::toInstant));
        }
    }

    static void delete(Connection connection, List<Entry> told) throws SQLException {
        try (var delete = connection.prepareStatement("delete from outbox where position = any (?)")) {
            delete.setArray(1, array(connection, "bigint", told, Entry::position));
            delete.executeUpdate();
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("position"),
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getObject("subject", UUID.class),
                row.getString("type"),
                row.getString("payload"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("trace"));
    }
}
