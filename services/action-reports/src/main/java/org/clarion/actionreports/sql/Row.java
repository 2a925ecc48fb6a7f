package org.clarion.actionreports.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
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

    public int whole(String column) {
        return Math.toIntExact(number(column));
    }

    public boolean flag(String column) {
        return present(column, maybe(column, Boolean.class));
    }

    public LocalDate day(String column) {
        return present(column, maybe(column, LocalDate.class));
    }

    /** An array of words. */
    public List<String> texts(String column) {
        return Arrays.stream((Object[]) present(column, array(column)))
                .map(String::valueOf)
                .toList();
    }

    private @Nullable Object array(String column) {
        try {
            var found = row.getArray(column);
            return found == null ? null : found.getArray();
        } catch (SQLException failed) {
            throw new IllegalStateException("no column " + column, failed);
        }
    }

    /** An instant that may not be there. */
    public @Nullable Instant maybeInstant(String column) {
        var time = maybe(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
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
