package org.clarion.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Event;
import org.clarion.contracts.Topic;

/** The table {@code outbox}, in statements. */
final class Entries {

    /** Any number will do, as long as every relay of this database takes the same one. */
    private static final long TELLING = 0x7E11;

    /** A broker takes a megabyte unless it is told otherwise; headers need a little of it. */
    static final int MOST_BYTES = 900_000;

    private Entries() {}

    static void add(Connection connection, Topic topic, Collection<? extends Event> events, Instant now)
            throws SQLException {
        var sql = """
                insert into outbox (id, topic, subject, type, payload, happened_at)
                select id, ?, subject, type, payload, ?
                from unnest(?, ?, ?, ?) with ordinality as told (id, subject, type, payload, place)
                order by place""";
        try (var insert = connection.prepareStatement(sql)) {
            insert.setString(1, topic.label());
            insert.setObject(2, now.atOffset(ZoneOffset.UTC));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "uuid", events.stream().map(e -> UUID.randomUUID()).toArray()));
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "uuid", events.stream().map(Event::subject).toArray()));
            insert.setArray(
                    5,
                    connection.createArrayOf(
                            "text", events.stream().map(Vocabulary::nameOf).toArray()));
            insert.setArray(
                    6,
                    connection.createArrayOf(
                            "text", events.stream().map(Entries::payload).toArray()));
            insert.executeUpdate();
        }
    }

    /** Found by the relay, it would stand in the way of everything after it; here only its own deed fails. */
    private static String payload(Event event) {
        var payload = Vocabulary.write(event);
        int length = payload.getBytes(StandardCharsets.UTF_8).length;
        if (length > MOST_BYTES) {
            throw new IllegalArgumentException("%s is too long to be told: %d bytes of %d"
                    .formatted(Vocabulary.nameOf(event), length, MOST_BYTES));
        }
        return payload;
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

    /** How many wait, and since when the oldest does. */
    static Backlog backlog(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select count(*), min(happened_at) from outbox");
                var row = select.executeQuery()) {
            row.next();
            var oldest = row.getObject(2, OffsetDateTime.class);
            return new Backlog(row.getLong(1), Optional.ofNullable(oldest).map(OffsetDateTime::toInstant));
        }
    }

    static void delete(Connection connection, List<Entry> told) throws SQLException {
        try (var delete = connection.prepareStatement("delete from outbox where position = any (?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", told.stream().map(Entry::position).toArray()));
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
                row.getObject("happened_at", OffsetDateTime.class).toInstant());
    }
}
