package org.clarion.actionreports.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of an answer, its columns by name. */
public final class Row {

    private final ResultSet row;

    Row(ResultSet row) {
        this.row = row;
    }

    public UUID uuid(String column) {
        return present(column, maybe(column, UUID.class));
    }

    public String text(String column) {
        return present(column, maybe(column, String.class));
    }

    public Instant instant(String column) {
        return present(column, maybe(column, OffsetDateTime.class)).toInstant();
    }

    /** Of whatever width; nothing is none. */
    public long number(String column) {
        try {
            return row.getLong(column);
        } catch (SQLException failed) {
            throw new IllegalStateException("no column " + column, failed);
        }
    }

    public <E extends Enum<E>> E word(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    /** What may not be there. */
    public <T> @Nullable T maybe(String column, Class<T> type) {
        try {
            return row.getObject(column, type);
        } catch (SQLException failed) {
            throw new IllegalStateException("no column " + column, failed);
        }
    }

    private static <T> T present(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException(column + " is empty");
        }
        return value;
    }
}
