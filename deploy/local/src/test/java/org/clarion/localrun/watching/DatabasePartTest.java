package org.clarion.localrun.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabasePartTest {

    @TempDir
    Path folder;

    private final List<String> news = new CopyOnWriteArrayList<>();
    private int port;
    private HouseWatch watch;

    @BeforeEach
    void start() throws Exception {
        port = freePort();
        var part = new DatabasePart(folder.resolve("postgresql"), port);
        watch = new HouseWatch(
                part, new Notes(folder), new RestartBackOff(Duration.ofMillis(100)), Clock.systemUTC(), news::add);
        watch.start().get(2, TimeUnit.MINUTES);
    }

    @AfterEach
    void stop() {
        watch.stop();
    }

    /** SIGKILL of its first process: the others notice, and the next start recovers what was committed. */
    @Test
    void aDatabaseThatIsKilledComesBackWithWhatWasCommitted() throws Exception {
        execute("create table promise (kept text)");
        execute("insert into promise values ('yes')");

        new Notes(folder)
                .processOf("postgresql", folder.toString())
                .orElseThrow()
                .destroyForcibly();

        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(news).contains("PostgreSQL is up again"));
        assertThat(kept()).isEqualTo("yes");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String kept() throws SQLException {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement();
                var row = statement.executeQuery("select kept from promise")) {
            row.next();
            return row.getString(1);
        }
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
