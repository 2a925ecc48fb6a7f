package org.clarion.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The table {@code inbox}: what was heard, by whom. */
@ApplicationScoped
class Memory {

    private final DataSource database;

    Memory(DataSource database) {
        this.database = database;
    }

    /** Keeps these ids, in the caller's transaction, and answers which of them were not known. */
    Set<UUID> news(String consumer, Collection<UUID> ids) {
        var sql = """
                insert into inbox (consumer, event_id) select ?, unnest(?)
                on conflict do nothing returning event_id""";
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setString(1, consumer);
            insert.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            try (var rows = insert.executeQuery()) {
                var news = new HashSet<UUID>();
                while (rows.next()) {
                    news.add(rows.getObject(1, UUID.class));
                }
                return news;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the inbox cannot be written", failed);
        }
    }
}
