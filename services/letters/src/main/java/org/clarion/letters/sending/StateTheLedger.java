package org.clarion.letters.sending;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
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
import org.clarion.contracts.LedgerEvent.Stages;
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

    /**
     * Only where something has changed, and once a day where nothing has. Letters that nobody confirmed are forgotten: an
     * action that had only those is stated too.
     */
    private static List<LedgerStated> statements(Connection connection, Instant now) throws SQLException {
        var sql = """
                insert into ledger_statement as last (action_id, sent, delivered, bounced, unconfirmed, queued, refused,
                                                      returned, failed, stated_at)
                select action_id, count(*) filter (where confirmed_at is not null),
                       count(*) filter (where stage = 'ACCEPTED'),
                       count(*) filter (where confirmed_at is not null and stage in ('BOUNCED', 'RETURNED', 'FAILED')),
                       count(*) filter (where stage = 'WRITTEN'), count(*) filter (where stage in ('IN_REVIEW', 'QUEUED')),
                       count(*) filter (where stage = 'BOUNCED'), count(*) filter (where stage = 'RETURNED'),
                       count(*) filter (where stage = 'FAILED'), ?
                from (select action_id from ledger_statement union select action_id from letter) every_action
                     left join letter using (action_id)
                group by action_id
                on conflict (action_id) do update
                set (sent, delivered, bounced, unconfirmed, queued, refused, returned, failed, stated_at) =
                    (excluded.sent, excluded.delivered, excluded.bounced, excluded.unconfirmed, excluded.queued,
                     excluded.refused, excluded.returned, excluded.failed, excluded.stated_at)
                where (last.sent, last.delivered, last.bounced, last.unconfirmed, last.queued, last.refused,
                       last.returned, last.failed) is distinct from
                      (excluded.sent, excluded.delivered, excluded.bounced, excluded.unconfirmed, excluded.queued,
                       excluded.refused, excluded.returned, excluded.failed)
                   or last.stated_at <= excluded.stated_at - interval '1 day'
                returning *""";
        try (var upsert = connection.prepareStatement(sql)) {
            upsert.setObject(1, now.atOffset(ZoneOffset.UTC));
            var statements = new ArrayList<LedgerStated>();
            try (var row = upsert.executeQuery()) {
                while (row.next()) {
                    statements.add(statement(row));
                }
            }
            return statements;
        }
    }

    private static LedgerStated statement(ResultSet row) throws SQLException {
        return new LedgerStated(
                row.getObject("action_id", UUID.class),
                row.getLong("sent"),
                row.getLong("delivered"),
                row.getLong("bounced"),
                row.getObject("stated_at", OffsetDateTime.class).toInstant(),
                new Stages(
                        row.getLong("unconfirmed"),
                        row.getLong("queued"),
                        row.getLong("refused"),
                        row.getLong("returned"),
                        row.getLong("failed")));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
