package org.clarion.urgentactions.totals;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.contracts.TotalsEvent.TotalsChanged;
import org.clarion.live.LiveFigures;
import org.clarion.live.LiveSource;

/** The totals we have heard of. */
@ApplicationScoped
public class TotalsKnown implements LiveSource {

    private final DataSource database;
    private final TotalsJson json;
    private final WrongCopies wrong;

    TotalsKnown(DataSource database, TotalsJson json, WrongCopies wrong) {
        this.database = database;
        this.json = json;
        this.wrong = wrong;
    }

    /** Of one action; zeros when nothing has been counted yet. */
    public ActionTotals of(UUID actionId) {
        return of(List.of(actionId)).get(actionId);
    }

    @Override
    public List<LiveFigures> now(Collection<UUID> actionIds) {
        return of(actionIds).values().stream().map(ActionTotals::live).toList();
    }

    /** Of several actions in one question. */
    public Map<UUID, ActionTotals> of(Collection<UUID> actionIds) {
        var found = new HashMap<UUID, ActionTotals>();
        actionIds.forEach(id -> found.put(id, ActionTotals.none(id)));
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select * from action_totals where action_id = any(?)")) {
            query.setArray(1, connection.createArrayOf("uuid", actionIds.toArray()));
            var rows = query.executeQuery();
            while (rows.next()) {
                var totals = totals(rows);
                found.put(totals.actionId(), totals);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the totals cannot be read", failed);
        }
        return found;
    }

    /** What was reported of all actions together. */
    public long reportedOfAll() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select coalesce(sum(reported), 0) from action_totals")) {
            var sum = query.executeQuery();
            sum.next();
            return sum.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException("the totals cannot be read", failed);
        }
    }

    /**
     * Remembers the newest: an event heard late never turns the figures back. What is told again in the same version
     * with other figures shows that our copy was wrong.
     */
    void remember(Collection<TotalsChanged> news) {
        try (var connection = database.getConnection()) {
            wrong.note(connection, news);
            upsert(connection, news);
        } catch (SQLException failed) {
            throw new IllegalStateException("the totals cannot be remembered", failed);
        }
    }

    private void upsert(Connection connection, Collection<TotalsChanged> news) throws SQLException {
        var sql = """
                insert into action_totals (action_id, version, reported, verified, delivered, by_channel, as_of)
                values (?, ?, ?, ?, ?, ?::jsonb, ?)
                on conflict (action_id) do update
                set version = excluded.version, reported = excluded.reported, verified = excluded.verified,
                    delivered = excluded.delivered, by_channel = excluded.by_channel, as_of = excluded.as_of
                where excluded.version > action_totals.version
                   or excluded.version = action_totals.version
                      and (excluded.reported, excluded.verified, excluded.delivered, excluded.by_channel)
                          <> (action_totals.reported, action_totals.verified, action_totals.delivered,
                              action_totals.by_channel)""";
        try (var insert = connection.prepareStatement(sql)) {
            for (var one : news) {
                insert.setObject(1, one.actionId());
                insert.setLong(2, one.version());
                insert.setLong(3, one.total().reported());
                insert.setLong(4, one.total().verified());
                insert.setLong(5, one.total().delivered());
                insert.setString(6, json.byChannel(one.byChannel()));
                insert.setObject(7, one.asOf().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private ActionTotals totals(ResultSet row) throws SQLException {
        return new ActionTotals(
                row.getObject("action_id", UUID.class),
                row.getLong("version"),
                new Figures(row.getLong("reported"), row.getLong("verified"), row.getLong("delivered")),
                json.byChannel(row.getString("by_channel")),
                row.getTimestamp("as_of").toInstant());
    }
}
