package org.clarion.actionreports.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.clarion.actionreports.checking.Recount.Side;

/**
 * Counts one action's journal again, beside what is told of it. Nobody has to wait for it: one snapshot sees both.
 *
 * <p>Of a long journal whole stretches are remembered, so that looking again costs what has moved since, and not what the
 * action has grown to.
 */
@ApplicationScoped
class Recounting {

    /** So many are counted well within a second. */
    private static final int TOGETHER = 20_000;

    private static final Duration REMEMBERED_FOR = Duration.ofHours(1);

    private final DataSource database;
    private final Clock clock;
    private final int together;
    private final Map<UUID, KnownSegments> memory = new ConcurrentHashMap<>();

    @Inject
    Recounting(DataSource database, Clock clock) {
        this(database, clock, TOGETHER);
    }

    Recounting(DataSource database, Clock clock, int together) {
        this.database = database;
        this.clock = clock;
        this.together = together;
    }

    /** All of it in one snapshot, whatever is remembered. {@code counted} hears after every stretch how many reports were in it. */
    Recount of(UUID action, LongConsumer counted) throws SQLException {
        return again(action, KnownSegments.NOTHING, counted);
    }

    /**
     * What came in or was changed since the last time, and one stretch more, so that in time all is counted again. Where
     * it differs, our memory may be at fault.
     */
    Recount ofWhatMoved(UUID action) throws SQLException {
        catchUp(action);
        return again(action, known(action), counted -> {});
    }

    /**
     * Beforehand, statement by statement: a snapshot keeps every row alive that is replaced while it lasts, and totals are
     * replaced at every commit.
     */
    private void catchUp(UUID action) throws SQLException {
        try (var connection = database.getConnection()) {
            var rows = new CountRows(connection, action);
            var span = rows.span();
            if (span.isPresent()) {
                remember(
                        action,
                        walk(rows, counted -> {}).over(known(action), span.get().first()));
            }
        }
    }

    private Recount again(UUID action, KnownSegments known, LongConsumer counted) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("set transaction isolation level repeatable read, read only");
                var rows = new CountRows(connection, action);
                return new Recount(action, rows.told(), counted(rows, known, counted));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private Side counted(CountRows rows, KnownSegments known, LongConsumer counted) throws SQLException {
        var span = rows.span();
        if (span.isEmpty()) {
            memory.remove(rows.action());
            return Side.NONE;
        }
        var walk = walk(rows, counted);
        var stretches = walk.over(span.get(), known);
        remember(rows.action(), walk.toRemember(stretches));
        return stretches.stream().map(JournalSegment::side).reduce(Side.NONE, Side::and);
    }

    private SegmentScan walk(CountRows rows, LongConsumer counted) {
        return new SegmentScan(rows, clock.instant(), together, counted);
    }

    /** Of an action that has long been quiet nothing: when it is looked at again, then at all of it. */
    private KnownSegments known(UUID action) {
        return Optional.ofNullable(memory.get(action))
                .filter(known -> !isStale(known))
                .orElse(KnownSegments.NOTHING);
    }

    private boolean isStale(KnownSegments known) {
        return known.asOf().isBefore(clock.instant().minus(REMEMBERED_FOR));
    }

    /** Most actions are short: they are always counted as a whole. */
    private void remember(UUID action, KnownSegments known) {
        memory.values().removeIf(this::isStale);
        if (known.isNothing()) {
            memory.remove(action);
        } else {
            memory.put(action, known);
        }
    }
}
