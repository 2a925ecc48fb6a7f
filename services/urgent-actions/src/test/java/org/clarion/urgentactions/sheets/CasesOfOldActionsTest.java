package org.clarion.urgentactions.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.clarion.testkit.RealParts;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was launched before there were cases finds itself in one, and everybody is told. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CasesOfOldActionsTest {

    private static final String SCHEMA = "before_cases";

    private final DataSource database;

    CasesOfOldActionsTest(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void anOldDatabase() throws SQLException {
        flyway().target("4").load().migrate();
        inTheOldDatabase("insert into told_topic (topic, topic_id) values ('urgent-actions', 'a')");
        row(1, "ENDED", 106, "PE", 1, "AMR 46/7377/2023", null);
        row(2, "LIVE", 106, "PE", 2, null, "AMR 46/7377/2023");
        row(3, "LIVE", 106, "BI", 1, null, null);
        row(4, "LIVE", 106, "VE", 3, null, "https://example.org/documents/amr46/7377/2023/en/");
        row(5, "LIVE", 7, "PE", 1, null, null);
        row(6, "DRAFT", 106, "PE", 3, null, null);
    }

    @AfterEach
    void clear() throws SQLException {
        inTheOldDatabase("drop schema " + SCHEMA + " cascade");
    }

    @Test
    void oneNumberInOneCountryIsACaseAndALinkGoesOverBorders() throws SQLException {
        flyway().load().migrate();

        assertThat(read("select case_id is null from urgent_action where stage = 'DRAFT'"))
                .containsExactly("t");
        assertThat(read("select string_agg(right(cast(id as text), 1), ',' order by id) from urgent_action"
                        + " where case_id is not null group by case_id order by 1"))
                .containsExactly("1,2,4", "3", "5");
        assertThat(read("select cast(counter as text) || country from action_case order by 1"))
                .hasSize(3);
        assertThat(read("select right(cast(id as text), 1) || '>' || right(cast(newer as text), 1) from urgent_action"
                        + " where newer is not null order by id"))
                .containsExactly("1>4", "2>4");
    }

    @Test
    void whatWasLaunchedIsToldAnewUnderANewerVersion() throws SQLException {
        flyway().load().migrate();

        assertThat(read("select distinct cast(version as text) from urgent_action where stage <> 'DRAFT'"))
                .containsExactly("4");
        assertThat(read("select cast(told_up_to as text) from told_topic where topic = 'urgent-actions'"))
                .containsExactly("00000000-0000-0000-0000-000000000000");
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(database)
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .locations("db/migration", "db/outbox", "db/access", "db/deadletters", "db/turns");
    }

    private void row(int id, String stage, int counter, String country, int series, String index, String previous)
            throws SQLException {
        inTheOldDatabase("""
                insert into urgent_action (id, version, stage, draft, changed_at, changed_by, ends_at, launched_at, ended_at)
                values ('00000000-0000-0000-0000-00000000000%d', 3, '%s',
                        '{"counter": %d, "year": 2023, "series": %d, "country": "%s", "aiIndex": %s, "previous": %s}',
                        now(), 'carla', now(), now() + interval '%d seconds', %s)""".formatted(
                        id,
                        stage,
                        counter,
                        series,
                        country,
                        quoted(index),
                        quoted(previous),
                        id,
                        stage.equals("ENDED") ? "now()" : "null"));
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }

    private void inTheOldDatabase(String sql) throws SQLException {
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
