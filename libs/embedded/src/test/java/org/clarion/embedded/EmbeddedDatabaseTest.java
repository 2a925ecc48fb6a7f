package org.clarion.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path directory;

    @Test
    void writesThroughToTheDisk() throws Exception {
        try (var database = EmbeddedDatabase.temporary()) {
            assertThat(answer(database, "letters", "show fsync")).isEqualTo("on");
            assertThat(answer(database, "letters", "show synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void keepsItsDataOverARestart() throws Exception {
        int port = FreePort.any();
        try (var database = EmbeddedDatabase.start(directory, port)) {
            answer(database, "supporters", "create table kept as select 1 as one; select one from kept");
        }

        try (var database = EmbeddedDatabase.start(directory, port)) {
            assertThat(answer(database, "supporters", "select one from kept")).isEqualTo("1");
        }
    }

    @Test
    void aServiceHasNoWayIntoAnothersDatabase() throws Exception {
        try (var database = EmbeddedDatabase.temporary()) {
            var url = database.jdbcUrl("supporters");

            assertThatThrownBy(() -> DriverManager.getConnection(url, "letters", "letters"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aServerLeftBehindIsEnded() throws Exception {
        var database = EmbeddedDatabase.start(directory, FreePort.any());
        var process = database.process();

        assertThat(EmbeddedDatabase.stopLeftOver(directory, Duration.ofSeconds(20)))
                .isTrue();

        assertThat(process.isAlive()).isFalse();
        assertThat(EmbeddedDatabase.stopLeftOver(directory, Duration.ofSeconds(1)))
                .isFalse();
    }

    @Test
    void aFirstStartThatWasCutShortIsBegunAgain() throws Exception {
        Files.createDirectories(directory.resolve("PG-half/lib"));
        Files.createDirectories(directory.resolve("data"));
        Files.writeString(directory.resolve("data/postgresql.conf"), "# not yet written");

        try (var database = EmbeddedDatabase.start(directory, FreePort.any())) {
            assertThat(answer(database, "letters", "select 1")).isEqualTo("1");
        }

        assertThat(directory.resolve("PG-half")).doesNotExist();
    }

    private static String answer(EmbeddedDatabase database, String name, String question) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(name), name, name);
                var statement = connection.createStatement()) {
            boolean hasAnswer = statement.execute(question);
            if (!hasAnswer) {
                statement.getMoreResults();
            }
            try (var answer = statement.getResultSet()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }
}
