package org.clarion.letters.sending;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.contracts.LedgerEvent.LedgerStated;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;

/** Says how many letters of an action there are by now: whoever counts them can see whether one was missed. */
@ApplicationScoped
class StateTheLedger {

    private final DataSource database;
    private final Outbox outbox;
    private final Clock clock;

    StateTheLedger(DataSource database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Letters wait meanwhile: each is told either before this, and is in the figures, or after it, and is not. */
    @Scheduled(every = "{letters.state-the-ledger-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void state() {
        try (var connection = database.getConnection()) {
            execute(connection, "lock table letter in share mode");
            var statements = statements(connection, clock.instant());
            outbox.tell(Topic.LETTERS, statements);
        } catch (SQLException failed) {
            throw new IllegalStateException("the ledger cannot be stated", failed);
        }
    }

    /** Of every action, whatever was said before. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<LedgerStated> anew() {
        try (var connection = database.getConnection()) {
            execute(connection, "lock table letter in share mode");
            execute(connection, "delete from ledger_statement");
            return statements(connection, clock.instant());
        } catch (SQLException failed) {
            throw new IllegalStateException("the ledger cannot be stated", failed);
        }
    }

    /** Only where something has changed, and once a day where nothing has. */
    private static List<LedgerStated> statements(Connection connection, Instant now) throws SQLException {
        var sql = """
                insert into ledger_statement as last (action_id, sent, delivered, bounced, stated_at)
                select action_id, count(*), count(*) filter (where stage = 'ACCEPTED'),
                       count(*) filter (where stage in ('BOUNCED', 'RETURNED', 'FAILED')), ?
                from letter where confirmed_at is not null group by action_id
                on conflict (action_id) do update
                set (sent, delivered, bounced, stated_at) =
                    (excluded.sent, excluded.delivered, excluded.bounced, excluded.stated_at)
                where (last.sent, last.delivered, last.bounced) <>
                      (excluded.sent, excluded.delivered, excluded.bounced)
                   or last.stated_at <= excluded.stated_at - interval '1 day'
                returning action_id, sent, delivered, bounced, stated_at""";
        try (var upsert = connection.prepareStatement(sql)) {
            upsert.setObject(1, now.atOffset(ZoneOffset.UTC));
            var statements = new ArrayList<LedgerStated>();
            try (var row = upsert.executeQuery()) {
                while (row.next()) {
                    statements.add(new LedgerStated(
                            row.getObject(1, UUID.class),
                            row.getLong(2),
                            row.getLong(3),
                            row.getLong(4),
                            row.getObject(5, OffsetDateTime.class).toInstant()));
                }
            }
            return statements;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
