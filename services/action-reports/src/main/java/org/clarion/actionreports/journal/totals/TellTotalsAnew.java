package org.clarion.actionreports.journal.totals;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Recollection;

/**
 * Where the totals of every action stand, as something newer than all that was ever told: whoever remembers more than we,
 * because we were restored from a backup, is put right.
 */
@ApplicationScoped
class TellTotalsAnew implements Recollection {

    private final DataSource database;

    TellTotalsAnew(DataSource database) {
        this.database = database;
    }

    @Override
    public Topic topic() {
        return Topic.ACTION_TOTALS;
    }

    @Override
    public Portion after(UUID upTo, int most) {
        try (var connection = database.getConnection()) {
            var actions = locked(connection, upTo, most);
            TotalRows.makeNewer(connection, actions);
            var standings = TotalRows.of(connection, actions);
            var news = actions.stream()
                    .map(standings::get)
                    .map(TotalsStanding::news)
                    .toList();
            return new Portion(news, actions.size() < most ? Optional.empty() : Optional.of(actions.getLast()));
        } catch (SQLException failed) {
            throw new IllegalStateException("the totals cannot be read", failed);
        }
    }

    /** In the order in which everybody locks them. */
    private static List<UUID> locked(Connection connection, UUID upTo, int most) throws SQLException {
        var sql = "select action_id from action_total where action_id > ? order by action_id limit ? for update";
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, upTo);
            select.setInt(2, most);
            var actions = new ArrayList<UUID>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    actions.add(row.getObject(1, UUID.class));
                }
            }
            return actions;
        }
    }
}
