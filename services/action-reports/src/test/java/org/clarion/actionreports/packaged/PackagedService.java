package org.clarion.actionreports.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.clarion.actionreports.Sheets;
import org.clarion.contracts.UrgentActionEvent.UrgentActionLaunched;
import org.clarion.embedded.EmbeddedDatabase;
import org.clarion.testkit.Teller;

/** The service as it is shipped, in a process of its own, with a real database and a real broker beside it. */
final class PackagedService implements AutoCloseable {

    static final String TOKEN = "token-of-a-test-with-real-processes";
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    private final String instance;
    private final EmbeddedDatabase database;
    private final RestartableBroker broker;
    private final boolean alone;
    private final int port = RestartableBroker.freePort();
    private final Path log = Files.createTempFile("action-reports", ".log");
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    /** With a database and a broker of its own. */
    PackagedService() throws IOException, InterruptedException {
        this("alone", EmbeddedDatabase.temporary(), new RestartableBroker(), true);
    }

    /** One of several instances. */
    PackagedService(String instance, EmbeddedDatabase database, RestartableBroker broker)
            throws IOException, InterruptedException {
        this(instance, database, broker, false);
    }

    private PackagedService(String instance, EmbeddedDatabase database, RestartableBroker broker, boolean alone)
            throws IOException, InterruptedException {
        this.instance = instance;
        this.database = database;
        this.broker = broker;
        this.alone = alone;
        process = start();
        awaitReady();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    String jdbcUrl() {
        return database.jdbcUrl("action_reports");
    }

    int databasePort() {
        return database.port();
    }

    String brokers() {
        return broker.address();
    }

    long pid() {
        return process.pid();
    }

    /** SIGKILL: no farewell, no flush. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void startAgain() throws IOException, InterruptedException {
        process = start();
        awaitReady();
    }

    void tell(String topic, UUID subject, String type, String payload) throws Exception {
        var record = new ProducerRecord<>(topic, subject.toString(), payload);
        Teller.envelope(UUID.randomUUID(), type, subject)
                .forEach((name, value) -> record.headers().add(name, value.getBytes()));
        Map<String, Object> manner = Map.of("bootstrap.servers", brokers(), "acks", "all");
        try (var producer = new KafkaProducer<>(manner, new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        }
    }

    /** Makes an action known to it; gives the path of its campaign. */
    String launch() throws Exception {
        var json = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        var sheet = Sheets.freeTheJournalist();
        var launched = json.writeValueAsString(new UrgentActionLaunched(sheet));
        tell("urgent-actions", sheet.actionId(), "urgent-action.launched.v1", launched);
        var campaign = "api/osdi/v1/advocacy_campaigns/" + sheet.actionId();
        awaitCampaign(campaign);
        return campaign;
    }

    void awaitCampaign(String campaign) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(statusOf(campaign)).isEqualTo(200));
    }

    int statusOf(String path) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address().resolve(path)).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        for (int patience = 0; patience < 600; patience++) {
            if (statusOf("q/health/ready") == 200) {
                return;
            }
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        throw new IllegalStateException("the service did not start:\n" + Files.readString(log));
    }

    private Process start() throws IOException {
        return start(instance, port, jdbcUrl(), brokers(), log);
    }

    /** Without waiting until it is ready; where it looks there may be nobody. */
    static Process start(String instance, int port, String jdbcUrl, String brokers, Path log) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(
                java,
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // it starts nine times, and lives for seconds
                "--add-opens",
                "java.base/java.lang=ALL-UNNAMED",
                "-jar",
                JAR.toString());
        var environment = command.environment();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl);
        environment.put("QUARKUS_DATASOURCE_USERNAME", "action_reports");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", "action_reports");
        environment.put("KAFKA_BOOTSTRAP_SERVERS", brokers);
        environment.put("CLARION_API_TOKEN", TOKEN);
        environment.put("CLARION_INSTANCE", instance);
        for (String name : new String[] {"SESSIONS", "FORMS", "PERSONS", "PSEUDONYMS"}) {
            environment.put("CLARION_KEYS_" + name, KEY);
        }
        return command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static final String KEY = key();

    private static String key() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        if (alone) {
            broker.close();
            database.close();
        }
    }
}
