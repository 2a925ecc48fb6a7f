package org.clarion.actionreports.totals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.clarion.contracts.Topic;
import org.clarion.contracts.TotalsEvent.TotalsChanged;
import org.clarion.outbox.Outbox;

/**
 * The three totals of every action. They change only inside the transaction that writes what they count, so they are
 * exact at every commit, and every change is told with a version.
 */
@ApplicationScoped
public class Totals {

    /** Everybody locks actions in the same order, so two instances never wait for each other. */
    private static final Comparator<Change> IN_LOCKING_ORDER =
            Comparator.comparing(Change::actionId).thenComparing(Change::channel);

    private final DataSource database;
    private final Outbox outbox;
    private final Clock clock;

    Totals(DataSource database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Moves the figures and tells, once per action, where they stand now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void change(Collection<Change> changes, Instant asOf) {
        if (changes.isEmpty()) {
            return;
        }
        var sums = summed(changes);
        var actions = sums.stream().map(Change::actionId).distinct().toList();
        try (var connection = database.getConnection()) {
            TotalRows.lock(connection, actions, asOf);
            TotalRows.add(connection, sums);
            outbox.tell(Topic.ACTION_TOTALS, news(TotalRows.of(connection, actions), actions));
        } catch (SQLException failed) {
            throw new IllegalStateException("the totals cannot be changed", failed);
        }
    }

    /** Where these actions stand; an action nobody reported on stands at nothing. */
    public Map<UUID, Standing> of(Collection<UUID> actions) {
        try (var connection = database.getConnection()) {
            var found = new LinkedHashMap<>(TotalRows.of(connection, actions));
            actions.forEach(action -> found.computeIfAbsent(action, id -> Standing.none(id, clock.instant())));
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("the totals cannot be read", failed);
        }
    }

    /** Where one action stands. */
    public Standing of(UUID action) {
        return of(List.of(action)).getOrDefault(action, Standing.none(action, clock.instant()));
    }

    private static List<Change> summed(Collection<Change> changes) {
        return changes.stream()
                .collect(Collectors.toMap(change -> List.of(change.actionId(), change.channel()), c -> c, Change::plus))
                .values()
                .stream()
                .sorted(IN_LOCKING_ORDER)
                .toList();
    }

    private static List<TotalsChanged> news(Map<UUID, Standing> standings, List<UUID> actions) {
        return actions.stream().map(standings::get).map(Standing::news).toList();
    }
}
