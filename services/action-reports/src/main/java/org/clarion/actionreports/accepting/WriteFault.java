package org.clarion.actionreports.accepting;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.clarion.outbox.Transience;

/** Tells a report that can never be written from a moment in which nothing can. */
final class WriteFault {

    private WriteFault() {}

    /** The database is away, or could not commit: nothing is wrong with the report, and it may come again. */
    static boolean passes(Throwable failure) {
        return Transience.explains(failure) || causes(failure).anyMatch(OutOfMemoryError.class::isInstance);
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
