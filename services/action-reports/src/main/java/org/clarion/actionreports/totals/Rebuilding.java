package org.clarion.actionreports.totals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;

/** Makes the totals anew from the journal, and tells those that were wrong. */
@ApplicationScoped
class Rebuilding {

    private final DataSource database;
    private final Outbox outbox;
    private final Clock clock;

    Rebuilding(DataSource database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Reports go on coming in; they wait for the end of this, their rows unseen and their change still to come. */
    @Transactional
    int rebuild() {
        try (var connection = database.getConnection()) {
            execute(connection, "lock table action_total, total in share row exclusive mode");
            var mended = mended(connection);
            TotalRows.lock(connection, changed(mended), clock.instant());
            var standings = TotalRows.of(connection, mended);
            outbox.tell(
                    Topic.ACTION_TOTALS,
                    mended.stream().map(standings::get).map(Standing::news).toList());
            return mended.size();
        } catch (SQLException failed) {
            throw new IllegalStateException("the totals cannot be rebuilt", failed);
        }
    }

    private static Tally changed(List<UUID> actions) {
        var tally = new Tally();
        actions.forEach(tally::changed);
        return tally;
    }

    private static List<UUID> mended(Connection connection) throws SQLException {
        var sql = """
                merge into total
                using (select action_id, dimension, item, coalesce(c.reported, 0) as reported,
                              coalesce(c.verified, 0) as verified, coalesce(c.delivered, 0) as delivered
                       from counted c full join total t using (action_id, dimension, item)) as truth
                on total.action_id = truth.action_id and total.dimension = truth.dimension and total.item = truth.item
                when matched and (truth.reported, truth.verified, truth.delivered) = (0, 0, 0) then delete
                when matched and (total.reported, total.verified, total.delivered)
                        is distinct from (truth.reported, truth.verified, truth.delivered) then
                    update set reported = truth.reported, verified = truth.verified, delivered = truth.delivered
                when not matched then insert
                    values (truth.action_id, truth.dimension, truth.item,
                            truth.reported, truth.verified, truth.delivered)
                returning total.action_id""";
        try (var merge = connection.prepareStatement(sql);
                var row = merge.executeQuery()) {
            var actions = new ArrayList<UUID>();
            while (row.next()) {
                actions.add(row.getObject(1, UUID.class));
            }
            return actions.stream().distinct().sorted().toList();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
