package org.clarion.testkit.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One build for all of them, since its server takes a while to start; the last test ends it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SharedPartsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    static Path parent;

    private static Process build;
    private static SharedParts parts;

    @BeforeAll
    static void aBuildBegins() throws IOException {
        build = new ProcessBuilder("sleep", "3600").start();
        parts = new SharedParts(parent, new Build(build.toHandle()));
    }

    @AfterAll
    static void theBuildEnds() {
        build.destroyForcibly();
        awaitNothingLeft();
    }

    @Test
    @Order(1)
    void jvmsOfOneBuildShareAServerAndNothingInIt() throws Exception {
        try (var connection = parts.connect();
                var another = parts.connect()) {
            var one = SharedParts.ask(connection, "letters");
            var other = SharedParts.ask(another, "letters");

            assertThat(server(one)).isEqualTo(server(other));
            assertThat(one.brokers()).isNotEqualTo(other.brokers());
            assertThatThrownBy(() -> DriverManager.getConnection(one.jdbcUrl(), other.user(), other.password()))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    @Order(2)
    void whoHangsUpGivesBackEvenWhatIsStillInUse() throws Exception {
        var guest = parts.connect();
        var lease = SharedParts.ask(guest, "letters");
        var forgotten = database(lease);

        guest.close();

        await().atMost(PATIENCE).until(() -> !forgotten.isValid(5));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThatThrownBy(() -> database(lease)).isInstanceOf(SQLException.class));
    }

    @Test
    @Order(3)
    void whenTheBuildIsKilledItsServerGoesAndTakesTheDatabaseAlong() throws Exception {
        Socket guest = parts.connect();
        var lease = SharedParts.ask(guest, "letters");

        build.destroyForcibly();

        awaitNothingLeft();
        assertThat(guest.getInputStream().read()).isEqualTo(-1);
        assertThatThrownBy(() -> database(lease)).hasMessageContaining("refused");
    }

    private static void awaitNothingLeft() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(parent).isEmptyDirectory());
    }

    private static String server(Lease lease) {
        return lease.jdbcUrl().replaceFirst("/[^/]*$", "");
    }

    private static Connection database(Lease lease) throws SQLException {
        return DriverManager.getConnection(lease.jdbcUrl(), lease.user(), lease.password());
    }
}
