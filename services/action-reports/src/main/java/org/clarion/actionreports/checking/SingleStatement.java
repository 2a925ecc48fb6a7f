package org.clarion.actionreports.checking;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** One statement that changes something, committed by itself. */
final class SingleStatement {

    private SingleStatement() {}

    static void of(DataSource database, String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                update.setObject(place + 1, values[place]);
            }
            update.executeUpdate();
        }
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
