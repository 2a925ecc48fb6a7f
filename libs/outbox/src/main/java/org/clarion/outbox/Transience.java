package org.clarion.outbox;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a fault that passes (the database is away, or somebody was faster) from one that will stay. */
final class Transience {

    /** SQLSTATE classes: connection, transaction rollback, out of resources, operator intervention. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57");

    private Transience() {}

    static boolean explains(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof OptimisticLockException
                        || cause instanceof SQLException fault && passes(fault.getSQLState()));
    }

    /** A fault without a state comes from the pool: it got no connection in time. */
    private static boolean passes(@org.jspecify.annotations.Nullable String state) {
        return state == null || state.length() >= 2 && PASSING.contains(state.substring(0, 2));
    }
}
