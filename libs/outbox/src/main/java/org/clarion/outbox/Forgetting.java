package org.clarion.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets what was heard so long ago that Kafka cannot say it again. Telling anew does not rely on the inbox. */
@ApplicationScoped
class Forgetting {

    private static final int AT_ONCE = 5_000;
    private static final Duration REST = Duration.ofHours(1);

    private final DataSource database;
    private final Clock clock;
    private final Duration keep;
    private Instant next = Instant.MIN;

    Forgetting(DataSource database, Clock clock, @ConfigProperty(name = "clarion.inbox.keep") Duration keep) {
        this.database = database;
        this.clock = clock;
        this.keep = keep;
    }

    /** Once an hour, a portion after the other. */
    void whenDue() throws SQLException {
        var now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        int forgotten;
        do {
            forgotten = forget(keep);
        } while (forgotten == AT_ONCE);
        next = now.plus(REST);
    }

    int forget(Duration older) throws SQLException {
        var sql = """
                delete from inbox where ctid = any (array(
                    select ctid from inbox where heard_at < now() - make_interval(secs => ?) limit ?))""";
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(sql)) {
            delete.setLong(1, older.toSeconds());
            delete.setInt(2, AT_ONCE);
            return delete.executeUpdate();
        }
    }
}
