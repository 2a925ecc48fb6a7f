package org.clarion.supporters.mailing.claiming;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * What an instance had claimed that is gone is due again, its attempt counted. Whoever only lost its connection, as all do
 * when the database is started anew, has time to come back first.
 */
@ApplicationScoped
class DeadSenders {

    private static final Logger LOG = Logger.getLogger(DeadSenders.class);
    private static final Duration COMES_BACK_WITHIN = Duration.ofSeconds(2);

    private final DataSource database;
    private final Map<UUID, Long> missedSince = new HashMap<>();

    DeadSenders(DataSource database) {
        this.database = database;
    }

    /** Asked twice a second, by one thread. */
    void release(UUID us) throws SQLException {
        try (var connection = database.getConnection()) {
            var gone = gone(connection, us);
            missedSince.keySet().retainAll(gone);
            long now = System.nanoTime();
            for (var sender : gone) {
                if (now - missedSince.computeIfAbsent(sender, first -> now) >= COMES_BACK_WITHIN.toNanos()) {
                    release(connection, sender);
                }
            }
        }
    }

    private static Set<UUID> gone(Connection connection, UUID us) throws SQLException {
        var gone = new HashSet<UUID>();
        try (var question = connection.prepareStatement(SenderLock.GONE)) {
            question.setObject(1, us);
            try (var row = question.executeQuery()) {
                while (row.next()) {
                    gone.add(row.getObject(1, UUID.class));
                }
            }
        }
        return gone;
    }

    // One statement: of two that look at once the second finds the row gone.
    private static void release(Connection connection, UUID sender) throws SQLException {
        try (var update = connection.prepareStatement("""
                with gone as (delete from mail_sender where id = ? returning id)
                update due_mail set mail_state = 'DUE', mail_due_at = made_at, claimed_by = null
                where id in (select due_mail.id from due_mail join gone on claimed_by = gone.id
                    where mail_state = 'CLAIMED' order by due_mail.id for update of due_mail)""")) {
            update.setObject(1, sender);
            LOG.infof("%d mails of a sender that is gone are due again", update.executeUpdate());
        }
    }
}
