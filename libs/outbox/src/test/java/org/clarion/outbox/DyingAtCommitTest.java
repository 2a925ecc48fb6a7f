package org.clarion.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.contracts.SupporterEvent.SupporterLeft;
import org.clarion.contracts.Topic;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DyingAtCommitTest {

    private static final Instant NOON = Instant.parse("2027-01-09T12:00:00Z");

    @Inject
    DataSource database;

    @Inject
    SupporterListener listener;

    private final UUID amina = UUID.randomUUID();
    private final UUID id = UUID.randomUUID();

    /** A sequence goes on whatever is rolled back: the server ends the connection inside the first two commits. */
    @BeforeEach
    void letTheDatabaseDieTwice() throws SQLException {
        execute("create sequence deaths");
        execute("""
            create function die() returns trigger language plpgsql as $$ begin
                if new.event_id = '%s' and nextval('deaths') <= 2 then
                    perform pg_terminate_backend(pg_backend_pid());
                end if;
                return null;
            end $$""".formatted(id));
        execute("""
            create constraint trigger death after insert on inbox
            deferrable initially deferred for each row execute function die()""");
    }

    @AfterEach
    void letItLive() throws SQLException {
        execute("drop trigger death on inbox");
        execute("drop function die");
        execute("drop sequence deaths");
    }

    @Test
    void aGoodMessageIsHeardWhenTheDatabaseIsBack() {
        var left = new SupporterLeft(amina, "p", NOON);

        Teller.again(id, Topic.SUPPORTERS, left);
        Teller.tell(Topic.SUPPORTERS, new SupporterLeft(amina, "q", NOON));

        await().untilAsserted(() ->
                assertThat(listener.heardOf(amina)).extracting("pseudonym").endsWith("p", "q"));
        assertThat(ToldRecords.on("outbox-test-supporters-dead-letters"))
                .noneMatch(message -> message.key().equals(amina.toString()));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
