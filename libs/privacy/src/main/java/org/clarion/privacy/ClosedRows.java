package org.clarion.privacy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table as they lie there, closed. Names of tables and columns are the code's own, never typed.
 *
 * @param current with what begins whatever the current key has closed
 */
record ClosedRows(PersonalTable table, byte[] current) {

    /** One of them; its name where the table has names. */
    record Row(String key, @Nullable String name, Map<String, byte[]> closed) {}

    /** Those after this one in the order of their keys, as many as a portion is, that may have to change. Nothing is locked. */
    List<Row> after(Connection connection, @Nullable String key) throws SQLException {
        var sql = "select %s::text, %s, %s from %s where (%s)%s order by %s limit ?"
                .formatted(
                        table.key(),
                        table instanceof NamedTable ? "pseudonym" : "null",
                        String.join(", ", columns()),
                        table.table(),
                        toLookAt(),
                        key == null ? "" : " and %s > ?::%s".formatted(table.key(), table.keyType()),
                        table.key());
        try (var select = connection.prepareStatement(sql)) {
            var place = bindCurrent(select);
            if (key != null) {
                select.setString(place++, key);
            }
            select.setInt(place, table.atOnce());
            try (var found = select.executeQuery()) {
                var rows = new ArrayList<Row>();
                while (found.next()) {
                    rows.add(new Row(found.getString(1), found.getString(2), closed(found)));
                }
                return rows;
            }
        }
    }

    /** Whether it could be locked: nobody else holds it, and its name is what it was. */
    boolean lock(Connection connection, Row row) throws SQLException {
        var name = row.name();
        var sql = "select 1 from %s where %s = ?::%s%s for no key update skip locked"
                .formatted(table.table(), table.key(), table.keyType(), name == null ? "" : " and pseudonym = ?");
        try (var lock = connection.prepareStatement(sql)) {
            lock.setString(1, row.key());
            if (name != null) {
                lock.setString(2, name);
            }
            try (var found = lock.executeQuery()) {
                return found.next();
            }
        }
    }

    /** Only over what still is as it was read: an address of somebody who has left meanwhile does not come back. */
    void write(Connection connection, Row row, Map<String, byte[]> anew) throws SQLException {
        var columns = List.copyOf(anew.keySet());
        var sql = "update %s set %s where %s = ?::%s and %s"
                .formatted(table.table(), each(columns, ", "), table.key(), table.keyType(), each(columns, " and "));
        try (var update = connection.prepareStatement(sql)) {
            var place = 1;
            for (var column : columns) {
                update.setBytes(place++, anew.get(column));
            }
            update.setString(place++, row.key());
            for (var column : columns) {
                update.setBytes(place++, row.closed().get(column));
            }
            update.executeUpdate();
        }
    }

    /** How many are closed with another key than the current one. */
    long otherwise(Connection connection) throws SQLException {
        var sql = "select count(*) from %s where %s".formatted(table.table(), closedOtherwise());
        try (var count = connection.prepareStatement(sql)) {
            bindCurrent(count);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private Map<String, byte[]> closed(ResultSet found) throws SQLException {
        var closed = new HashMap<String, byte[]>();
        for (var column : columns()) {
            var bytes = found.getBytes(column);
            if (bytes != null) {
                closed.put(column, bytes);
            }
        }
        return closed;
    }

    private List<String> columns() {
        return Stream.concat(table.texts().stream(), table.files().stream()).toList();
    }

    /** Of a name only who opens its address can tell whether it is the current one. */
    private String toLookAt() {
        return table instanceof NamedTable named
                ? named.address() + " is not null or " + closedOtherwise()
                : closedOtherwise();
    }

    private String closedOtherwise() {
        return columns().stream()
                .map(column -> "substring(%s from 1 for 5) <> ?".formatted(column))
                .collect(Collectors.joining(" or "));
    }

    private int bindCurrent(PreparedStatement statement) throws SQLException {
        var place = 1;
        while (place <= columns().size()) {
            statement.setBytes(place++, current);
        }
        return place;
    }

    private static String each(List<String> columns, String between) {
        return columns.stream().map(column -> column + " = ?").collect(Collectors.joining(between));
    }
}
