package org.clarion.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * Whether a service knows of every column that may hold something of a person what becomes of it when they are to be
 * forgotten. A new one fails the test until somebody has decided: whoever adds a table adds it to the erasing.
 */
public final class PersonColumns {

    private static final String WHAT_MAY_BE_OF_A_PERSON = """
            select table_name || '.' || column_name from information_schema.columns
            where table_schema = 'public' and (data_type = 'bytea' or column_name ~
                '(pseudonym|actor|asker|asked_from|address|email|names|fingerprint|network|mail_domain|supporter_id)')
              and table_name in (select tablename from pg_tables where schemaname = 'public')""";

    private PersonColumns() {}

    /** @param known by column ({@code table.column}) what becomes of it, in words for whoever reads the test */
    public static void assertAllAreKnown(DataSource database, Map<String, String> known) throws SQLException {
        var found = new TreeSet<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(WHAT_MAY_BE_OF_A_PERSON)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        assertThat(found).isEqualTo(new TreeSet<>(known.keySet()));
    }
}
