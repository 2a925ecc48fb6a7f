package org.clarion.actionreports.webhooks;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a moment in which nothing can be written from news that never can. */
final class Passing {

    /** SQLSTATE classes: connection, transaction rollback, out of resources, operator intervention. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57");

    private Passing() {}

    static boolean is(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof SQLException fault && is(fault));
    }

    /** A fault without a state comes from the pool: it got no connection in time. */
    private static boolean is(SQLException fault) {
        var state = fault.getSQLState();
        return state == null || state.length() >= 2 && CLASSES.contains(state.substring(0, 2));
    }
}
