package org.clarion.urgentactions.deadlines.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.testkit.RealParts;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was out before actions had owners is in somebody's hands, and its deadline is watched under the id it has today. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OldDeadlinesTest {

    private static final String SCHEMA = "before_deadlines";
    private static final UUID LIVE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID PASSED = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final UUID DRAFT = UUID.fromString("00000000-0000-4000-8000-000000000003");
    private static final UUID MATTER = UUID.fromString("00000000-0000-4000-8000-000000000009");
    private static final Instant FAR = Instant.parse("2097-03-10T05:00:00Z");

    private final DataSource database;

    OldDeadlinesTest(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void anOldDatabase() throws SQLException {
        flyway().target("27").load().migrate();
        run("insert into action_case values ('%s', 106, 2023, 'PE')".formatted(MATTER));
        action(LIVE, "LIVE", FAR);
        action(PASSED, "LIVE", Instant.parse("2026-01-10T05:00:00Z"));
        action(DRAFT, "DRAFT", FAR);
        run(
                "insert into published_version (id, action_id, version, published_at, published_by, draft) values (gen_random_uuid(), '%s', 3, now(), 'noor', '{}')"
                        .formatted(LIVE));
        run(
                "insert into published_version (id, action_id, version, published_at, published_by, draft) values (gen_random_uuid(), '%s', 4, now(), 'tomas', '{}')"
                        .formatted(LIVE));
        flyway().load().migrate();
    }

    @AfterEach
    void clear() throws SQLException {
        run("drop schema " + SCHEMA + " cascade");
    }

    @Test
    void theyBelongToWhoeverPublishedThemFirst() throws SQLException {
        assertThat(read("select action_id || ' ' || owner from action_owner order by 1"))
                .containsExactly(LIVE + " noor", PASSED + " saved-last");
    }

    @Test
    void theirDeadlinesAreWatchedAndThoseThatPassedAreNoNews() throws SQLException {
        assertThat(read("select cast(id as text) from watched_deadline where closed_at is null"))
                .containsExactly(WatchedDeadline.idOf(LIVE, FAR).toString());
        assertThat(read("select cast(action_id as text) from watched_deadline where closed_at is not null"))
                .containsExactly(PASSED.toString());
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(database)
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .locations("db/migration", "db/outbox", "db/access", "db/deadletters", "db/turns");
    }

    private void action(UUID id, String stage, Instant endsAt) throws SQLException {
        var launched = stage.equals("DRAFT") ? "null, null" : "now(), '" + MATTER + "'";
        run(
                "insert into urgent_action (id, version, stage, draft, changed_at, changed_by, ends_at, launched_at, case_id)"
                        + " values ('%s', 1, '%s', '{}', now(), 'saved-last', '%s', %s)"
                                .formatted(id, stage, endsAt, launched));
    }

    private void run(String sql) throws SQLException {
        try (var connection = connected();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            connection.commit();
        }
    }

    private List<String> read(String sql) throws SQLException {
        try (var connection = connected();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private Connection connected() throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set local search_path to " + SCHEMA);
        }
        return connection;
    }
}
