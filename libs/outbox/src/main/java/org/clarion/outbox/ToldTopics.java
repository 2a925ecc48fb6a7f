package org.clarion.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table {@code told_topic}, in statements. */
final class ToldTopics {

    static final UUID BEGINNING = new UUID(0, 0);

    private ToldTopics() {}

    /** Whether it is another topic than before: then telling anew is to begin. */
    static boolean note(Connection connection, String topic, String id) throws SQLException {
        var sql = """
                insert into told_topic as known (topic, topic_id) values (?, ?)
                on conflict (topic) do update set topic_id = excluded.topic_id, told_up_to = ?, told_anew = 0
                where known.topic_id <> excluded.topic_id
                returning told_up_to is not null""";
        try (var upsert = connection.prepareStatement(sql)) {
            upsert.setString(1, topic);
            upsert.setString(2, id);
            upsert.setObject(3, BEGINNING);
            try (var row = upsert.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** How far telling anew has come, and nobody else's until this transaction ends; nothing if it is not to be done. */
    static Optional<UUID> claim(Connection connection, String topic) throws SQLException {
        var sql = """
                select told_up_to from told_topic
                where topic = ? and told_up_to is not null for update skip locked""";
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, topic);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }

    /** So many more were told; gives how many that makes. */
    static long advance(Connection connection, String topic, @Nullable UUID upTo, int more) throws SQLException {
        var sql = """
                update told_topic set told_up_to = ?, told_anew = told_anew + ?
                where topic = ? returning told_anew""";
        try (var update = connection.prepareStatement(sql)) {
            update.setObject(1, upTo, java.sql.Types.OTHER);
            update.setInt(2, more);
            update.setString(3, topic);
            try (var row = update.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
