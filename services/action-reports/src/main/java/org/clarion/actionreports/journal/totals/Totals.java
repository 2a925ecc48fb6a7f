package org.clarion.actionreports.journal.totals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.contracts.Topic;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.contracts.TotalsEvent.TotalsChanged;
import org.clarion.outbox.Outbox;

/**
 * The three totals of every action. They change only inside the transaction that writes what they count, so they are
 * exact at every commit, and every change is told with a version.
 */
@ApplicationScoped
public class Totals {

    private final DataSource database;
    private final Outbox outbox;
    private final Event<TotalsMoved> moved;
    private final Clock clock;

    Totals(DataSource database, Outbox outbox, Event<TotalsMoved> moved, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.moved = moved;
        this.clock = clock;
    }

    /** Moves the figures and tells, once per action, where they stand now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void change(TotalsChange tally, Instant asOf) {
        if (tally.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection()) {
            TotalRows.lock(connection, tally, asOf);
            TotalRows.add(connection, tally);
            var now = TotalRows.of(connection, tally.actions());
            outbox.tell(Topic.ACTION_TOTALS, news(now, tally.actions()));
            moved.fire(TotalsMoved.by(tally, now));
        } catch (SQLException failed) {
            throw new IllegalStateException("the totals cannot be changed", failed);
        }
    }

    /** Tells once more where an action stands, in the same version: whoever has heard it wrongly hears it now. */
    @Transactional
    public void tellAgain(UUID action) {
        try (var connection = database.getConnection()) {
            hold(connection, action);
            TotalRows.of(connection, List.of(action))
                    .values()
                    .forEach(now -> outbox.tell(Topic.ACTION_TOTALS, now.news()));
        } catch (SQLException failed) {
            throw new IllegalStateException("the totals cannot be told again", failed);
        }
    }

    /** Where these actions stand; an action nobody reported on stands at nothing. */
    public Map<UUID, TotalsStanding> of(Collection<UUID> actions) {
        try (var connection = database.getConnection()) {
            var found = new LinkedHashMap<>(TotalRows.of(connection, actions));
            actions.forEach(action -> found.computeIfAbsent(action, id -> TotalsStanding.none(id, clock.instant())));
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("the totals cannot be read", failed);
        }
    }

    /** Where one action stands. */
    public TotalsStanding of(UUID action) {
        return of(List.of(action)).getOrDefault(action, TotalsStanding.none(action, clock.instant()));
    }

    /** The version of each action's totals; one that nobody reported on is not in it. */
    public Map<UUID, Long> versions(Collection<UUID> actions) {
        try (var connection = database.getConnection()) {
            return TotalRows.versions(connection, actions);
        } catch (SQLException failed) {
            throw new IllegalStateException("the totals cannot be read", failed);
        }
    }

    /** The totals of an action along one dimension: by item, those with most reported first. */
    public Map<String, Figures> by(UUID action, Dimension dimension) {
        try (var connection = database.getConnection()) {
            return TotalRows.by(connection, action, dimension);
        } catch (SQLException failed) {
            throw new IllegalStateException("the totals cannot be read", failed);
        }
    }

    /** The totals of an action along every dimension, all of one version; nothing where nobody has reported. */
    public Optional<TotalsInFull> inFull(UUID action) {
        try (var connection = database.getConnection()) {
            return TotalRows.inFull(connection, action);
        } catch (SQLException failed) {
            throw new IllegalStateException("the totals cannot be read", failed);
        }
    }

    /** Nobody changes this action until the commit, so that what is told of it leaves in order. */
    private static void hold(Connection connection, UUID action) throws SQLException {
        try (var select = connection.prepareStatement("select 1 from action_total where action_id = ? for update")) {
            select.setObject(1, action);
            select.executeQuery();
        }
    }

    private static List<TotalsChanged> news(Map<UUID, TotalsStanding> standings, List<UUID> actions) {
        return actions.stream().map(standings::get).map(TotalsStanding::news).toList();
    }
}
