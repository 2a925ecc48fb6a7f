package org.clarion.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ForgettingTest {

    private static final String CONSUMER = "forgetting-" + UUID.randomUUID();

    @Inject
    Forgetting forgetting;

    @Inject
    DataSource database;

    @Test
    void onlyWhatWasHeardLongAgoIsForgotten() throws SQLException {
        hear("61 days");
        hear("59 days");

        forgetting.forget(Duration.ofDays(60));

        assertThat(remembered()).isEqualTo(1);
    }

    private void hear(String ago) throws SQLException {
        var sql = "insert into inbox (consumer, event_id, heard_at) values (?, ?, now() - ?::interval)";
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setString(1, CONSUMER);
            insert.setObject(2, UUID.randomUUID());
            insert.setString(3, ago);
            insert.executeUpdate();
        }
    }

    private long remembered() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select count(*) from inbox where consumer = ?")) {
            select.setString(1, CONSUMER);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
