package org.clarion.localrun.keeping;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What there is to keep in a database, and which migrations made it so. */
final class KeptTables {

    static final String HISTORY = "flyway_schema_history";

    private KeptTables() {}

    /** All but the history of migrations. */
    static List<String> of(Connection connection) throws SQLException {
        return column(connection, """
                select quote_ident(relname) from pg_class
                where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> '%s' order by 1""".formatted(HISTORY));
    }

    /** Those that hold something of their own: what is computed from others is computed again. */
    static String columns(Connection connection, String table) throws SQLException {
        return String.join(", ", column(connection, """
                select quote_ident(attname) from pg_attribute
                where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                order by attnum""".formatted(table)));
    }

    /** Statements that set every sequence to where it stands. */
    static List<String> sequences(Connection connection) throws SQLException {
        return column(connection, """
                select format('select setval(%L, %s, %L)', format('%I.%I', schemaname, sequencename),
                        coalesce(last_value, start_value), last_value is not null)
                from pg_sequences where schemaname = 'public' order by 1""");
    }

    /** The same for two databases that the same migrations have made. */
    static List<String> migrations(Connection connection) throws SQLException {
        return column(
                connection,
                "select coalesce(version, script) || ' ' || coalesce(checksum, 0) from %s where success order by 1"
                        .formatted(HISTORY));
    }

    private static List<String> column(Connection connection, String question) throws SQLException {
        var found = new ArrayList<String>();
        try (var select = connection.createStatement();
                var row = select.executeQuery(question)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
