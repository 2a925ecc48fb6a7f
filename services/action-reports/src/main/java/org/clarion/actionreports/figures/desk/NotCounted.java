package org.clarion.actionreports.figures.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** How many reports of an action are not in its totals, and why. */
@ApplicationScoped
class NotCounted {

    private final DataSource database;

    NotCounted(DataSource database) {
        this.database = database;
    }

    /**
     * @param held for a coordinator to look at
     * @param withdrawn by those who made them, whatever they were judged
     */
    record Count(long held, long suspect, long invalid, long withdrawn) {

        public boolean isNone() {
            return held + suspect + invalid + withdrawn == 0;
        }
    }

    Count of(UUID action) {
        var sql = """
                select count(*) filter (where not is_withdrawn and judgement = 'PENDING'),
                       count(*) filter (where not is_withdrawn and judgement = 'SUSPECT'),
                       count(*) filter (where not is_withdrawn and judgement = 'INVALID'),
                       count(*) filter (where is_withdrawn)
                from report_now where action_id = ? and not counts""";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, action);
            try (var row = select.executeQuery()) {
                row.next();
                return new Count(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("what is set aside cannot be counted", failed);
        }
    }
}
