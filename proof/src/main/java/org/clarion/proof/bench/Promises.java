package org.clarion.proof.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL must promise before a figure is worth printing: that what is committed is on the disk. */
final class Promises {

    private static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

    private Promises() {}

    /** As the service itself is served, not only as the server begins. */
    static List<String> kept(String database) throws SQLException {
        var kept = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            for (var setting : SETTINGS) {
                try (var answer = statement.executeQuery("show " + setting)) {
                    answer.next();
                    var value = answer.getString(1);
                    if (!value.equals("on")) {
                        throw new IllegalStateException(
                                "%s is %s. Figures taken so would be worth nothing; none is printed."
                                        .formatted(setting, value));
                    }
                    kept.add(setting + " = " + value);
                }
            }
        }
        return kept;
    }
}
