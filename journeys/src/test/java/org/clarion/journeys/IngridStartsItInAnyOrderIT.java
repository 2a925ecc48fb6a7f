package org.clarion.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.clarion.embedded.EmbeddedBroker;
import org.clarion.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ingrid switches the machines on as they come. A service that is up before its database and its broker waits for them. */
class IngridStartsItInAnyOrderIT {

    private static final Path PROGRAM = Path.of(System.getProperty("clarion.repository", ".."))
            .toAbsolutePath()
            .normalize()
            .resolve("services/action-reports/target/quarkus-app/quarkus-run.jar");
    private static final String KEY = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[32]);

    @TempDir
    Path folder;

    private int port;
    private int databasePort;
    private int brokerPort;
    private Process service;

    @BeforeEach
    void startsTheServiceAlone() throws IOException {
        port = freePort();
        databasePort = freePort();
        brokerPort = freePort();
        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        PROGRAM.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.log").toFile());
        command.environment().putAll(surroundings());
        service = command.start();
    }

    @AfterEach
    void endsIt() throws InterruptedException {
        service.destroy();
        assertThat(service.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aServiceWaitsForItsDatabaseAndForKafka() throws IOException {
        await("it has looked for its database twice")
                .atMost(Duration.ofMinutes(3))
                .until(() -> !service.isAlive() || said().split("Connection error", -1).length > 2);
        assertThat(service.isAlive()).as(said()).isTrue();

        try (var database = EmbeddedDatabase.start(folder.resolve("database"), databasePort)) {
            isReady(database.jdbcUrl("action_reports"));
            try (var broker = EmbeddedBroker.start(folder.resolve("broker"), brokerPort, freePort())) {
                hears(broker.bootstrapServers());
            }
        }
    }

    private void isReady(String because) {
        await("ready without Kafka, with " + because)
                .atMost(Duration.ofMinutes(3))
                .ignoreException(java.io.UncheckedIOException.class)
                .until(() -> Asking.status("http://127.0.0.1:%d/q/health/ready".formatted(port)) == 200);
    }

    private void hears(String brokers) {
        await("it takes its place at " + brokers).atMost(Duration.ofMinutes(3)).until(() -> said().contains("making "));
        assertThat(service.isAlive()).isTrue();
    }

    private Map<String, String> surroundings() {
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", String.valueOf(port)),
                Map.entry(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://127.0.0.1:%d/action_reports".formatted(databasePort)),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", "action_reports"),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", "action_reports"),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + brokerPort),
                Map.entry("CLARION_INSTANCE", "early"),
                Map.entry("CLARION_ADDRESS", "http://localhost:" + port),
                Map.entry("CLARION_KEYS_FORMS", KEY),
                Map.entry("CLARION_KEYS_SESSIONS", KEY),
                Map.entry("CLARION_KEYS_PERSONS", KEY),
                Map.entry("CLARION_KEYS_PSEUDONYMS", KEY));
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said.log"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
