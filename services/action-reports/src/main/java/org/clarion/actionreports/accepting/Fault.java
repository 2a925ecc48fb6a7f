package org.clarion.actionreports.accepting;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Tells a report that can never be written from a moment in which nothing can. */
final class Fault {

    private Fault() {}

    /** SQLSTATE classes 22 and 23: the values themselves are at fault. */
    static boolean ofTheReport(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .map(SQLException::getSQLState)
                .anyMatch(state -> state != null && (state.startsWith("22") || state.startsWith("23")));
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
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
    }
}
