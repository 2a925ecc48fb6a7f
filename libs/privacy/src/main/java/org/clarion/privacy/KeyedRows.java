package org.clarion.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.clarion.privacy.KeyChanges.Figures;
import org.jspecify.annotations.Nullable;

/** Closes rows of a {@link PersonalTable} with the current key, and has them named as people are named now. */
@ApplicationScoped
class KeyedRows {

    private final DataSource database;
    private final Seal seal;

    KeyedRows(DataSource database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** What became of a portion, and its last row; none where there was no further row. */
    record Portion(Optional<String> last, int rows, Figures figures) {}

    /** The rows after this one. Those that somebody else holds are passed over: a later look finds them. */
    Portion follow(PersonalTable table, @Nullable String after) {
        var rows = new ClosedRows(table, seal.prefix());
        try (var connection = database.getConnection()) {
            var found = rows.after(connection, after);
            var figures = Figures.NONE;
            for (var row : found) {
                figures = figures.plus(follow(connection, rows, row));
            }
            var last = found.isEmpty()
                    ? Optional.<String>empty()
                    : Optional.of(found.getLast().key());
            return new Portion(last, found.size(), figures);
        } catch (SQLException failed) {
            throw new IllegalStateException("rows of " + table.table() + " could not follow the key", failed);
        }
    }

    /** How many rows are closed with another key than the current one. */
    long left(PersonalTable table) {
        try (var connection = database.getConnection()) {
            return new ClosedRows(table, seal.prefix()).otherwise(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("rows of " + table.table() + " could not be counted", failed);
        }
    }

    private Figures follow(Connection connection, ClosedRows rows, ClosedRows.Row row) throws SQLException {
        try {
            var anew = closedAnew(rows.table(), row);
            var name = nameAnew(rows.table(), row);
            if (anew.isEmpty() && name.isEmpty()) {
                return Figures.NONE;
            }
            if (!rows.lock(connection, row)) {
                return new Figures(0, 0, name.isPresent() ? 1 : 0, 0);
            }
            if (!anew.isEmpty()) {
                rows.write(connection, row, anew);
            }
            return new Figures(anew.isEmpty() ? 0 : 1, 0, 0, 0).plus(rename(rows.table(), row, name));
        } catch (UnreadablePersonalText noKeyOfOurs) {
            return new Figures(0, 0, 0, 1);
        }
    }

    private Map<String, byte[]> closedAnew(PersonalTable table, ClosedRows.Row row) {
        var anew = new LinkedHashMap<String, byte[]>();
        row.closed().forEach((column, closed) -> {
            if (!isCurrent(closed)) {
                anew.put(column, closedAnew(table, column, closed));
            }
        });
        return anew;
    }

    private byte[] closedAnew(PersonalTable table, String column, byte[] closed) {
        return table.files().contains(column) ? seal.closeBytes(seal.openBytes(closed)) : seal.close(seal.open(closed));
    }

    private boolean isCurrent(byte[] closed) {
        var prefix = seal.prefix();
        return closed.length > prefix.length && Arrays.equals(closed, 0, prefix.length, prefix, 0, prefix.length);
    }

    /** What the row should be named, if it is named otherwise. */
    private Optional<String> nameAnew(PersonalTable table, ClosedRows.Row row) {
        return table instanceof NamedTable named && row.name() != null
                ? Optional.ofNullable(row.closed().get(named.address()))
                        .flatMap(address -> named.currentName(seal.open(address)))
                        .filter(current -> !current.equals(row.name()))
                : Optional.empty();
    }

    private static Figures rename(PersonalTable table, ClosedRows.Row row, Optional<String> name) {
        if (table instanceof NamedTable named && row.name() != null && name.isPresent()) {
            var done = named.rename(row.key(), row.name(), name.get());
            return done ? new Figures(0, 1, 0, 0) : new Figures(0, 0, 1, 0);
        }
        return Figures.NONE;
    }
}
