package org.clarion.actionreports.sql;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database is away, or would not do what it was asked; its word is the cause. */
public final class StatementFailed extends IllegalStateException {

    private static final long serialVersionUID = 1;

    StatementFailed(SQLException cause) {
        super("the database did not answer", cause);
    }

    /** What the database calls it. */
    public @Nullable String state() {
        return getCause() instanceof SQLException cause ? cause.getSQLState() : null;
    }
}
