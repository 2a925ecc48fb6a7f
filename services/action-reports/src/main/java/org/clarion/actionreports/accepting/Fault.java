package org.clarion.actionreports.accepting;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a report that can never be written from a moment in which nothing can. */
final class Fault {

    /** SQLSTATE classes: connection, transaction rollback, out of resources, operator intervention. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57");

    private Fault() {}

    /** The database is away, or could not commit: nothing is wrong with the report, and it may come again. */
    static boolean passes(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof QuarkusTransactionException && !(cause.getCause() instanceof Error)
                        || cause instanceof OutOfMemoryError
                        || cause instanceof SQLException fault && passes(fault.getSQLState()));
    }

    /** A fault without a state comes from the pool: it got no connection in time. */
    private static boolean passes(@Nullable String state) {
        return state == null || state.length() >= 2 && PASSING.contains(state.substring(0, 2));
    }

    /** The state and kind only: a database's own sentence may quote the values. */
    static String sentence(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .map(fault -> "SQLSTATE " + fault.getSQLState())
                .findFirst()
                .orElseGet(() -> failure.getClass().getName());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
