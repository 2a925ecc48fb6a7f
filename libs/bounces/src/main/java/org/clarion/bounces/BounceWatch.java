package org.clarion.bounces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What staff see of the bounce mailbox: the one row of the table {@code bounce_mailbox}, which each service has. */
@ApplicationScoped
public class BounceWatch {

    private final DataSource database;
    private final Clock clock;

    BounceWatch(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** As it was found when it was last looked into. */
    @Transactional
    public MailboxState state() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select looked_at, unread, trouble from bounce_mailbox");
                var row = select.executeQuery()) {
            row.next();
            var lookedAt = row.getTimestamp(1);
            return new MailboxState(lookedAt == null ? null : lookedAt.toInstant(), row.getLong(2), row.getString(3));
        } catch (SQLException failed) {
            throw new IllegalStateException("What is known of the bounce mailbox cannot be read", failed);
        }
    }

    @Transactional
    void looked(int unread) {
        note("update bounce_mailbox set looked_at = ?, unread = ?, trouble = null", clockTime(), unread);
    }

    @Transactional
    void failed(String trouble) {
        note("update bounce_mailbox set trouble = ?", trouble);
    }

    private Timestamp clockTime() {
        return Timestamp.from(clock.instant());
    }

    private void note(String sql, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The bounce mailbox cannot be noted", failed);
        }
    }
}
