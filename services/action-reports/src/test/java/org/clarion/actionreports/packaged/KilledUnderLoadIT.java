package org.clarion.actionreports.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.clarion.actionreports.Sheets;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.UrgentActionEvent.UrgentActionLaunched;
import org.junit.jupiter.api.Test;

/** The shipped service is killed three times while clients report and retry; what it acknowledged is what there is. */
class KilledUnderLoadIT {

    private static final int CLIENTS = 16;
    private static final int KILLS = 3;

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Sheet sheet = Sheets.freeTheJournalist();
    private final String campaign = "api/osdi/v1/advocacy_campaigns/" + sheet.actionId();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger next = new AtomicInteger();
    private volatile boolean reporting = true;

    @Test
    void whatWasAcknowledgedIsWhatWasCountedAndTold() throws Exception {
        try (var service = new PackagedService()) {
            service.tell(
                    "urgent-actions",
                    sheet.actionId(),
                    "urgent-action.launched.v1",
                    json.writeValueAsString(new UrgentActionLaunched(sheet)));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(service.statusOf(campaign)).isEqualTo(200));

            reportWhileItIsKilled(service);

            assertThat(acknowledged.size()).isGreaterThan(KILLS * CLIENTS);
            assertThat(rows(service)).isEqualTo(new TreeSet<>(acknowledged));
            assertThat(total(service)).isEqualTo(acknowledged.size());
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(toldReports(service)).isEqualTo(new TreeSet<>(acknowledged)));
        }
    }

    private void reportWhileItIsKilled(PackagedService service) throws Exception {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int client = 0; client < CLIENTS; client++) {
                clients.submit(() -> report(service));
            }
            for (int kill = 1; kill <= KILLS; kill++) {
                awaitMoreAcknowledged(300);
                service.kill();
                service.startAgain();
            }
            awaitMoreAcknowledged(300);
            reporting = false;
            clients.shutdown();
            assertThat(clients.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void awaitMoreAcknowledged(int more) {
        var enough = acknowledged.size() + more;
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(enough));
    }

    /** A client that never gives up: the same report again and again until it is acknowledged, then the next. */
    private Void report(PackagedService service) throws InterruptedException {
        while (reporting) {
            var body = "{\"identifiers\": [\"kill:" + next.incrementAndGet() + "\"], \"type\": \"email\"}";
            while (!acknowledgedBy(service, body)) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        return null;
    }

    private boolean acknowledgedBy(PackagedService service, String body) throws InterruptedException {
        var request = HttpRequest.newBuilder(service.address().resolve(campaign + "/record_outreach_helper"))
                .timeout(Duration.ofSeconds(5))
                .header("OSDI-API-Token", PackagedService.TOKEN)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                return false;
            }
            var own = json.readTree(answer.body()).at("/identifiers/0").asText();
            return acknowledged.add(own.substring("clarion:".length()));
        } catch (IOException killed) {
            return false;
        }
    }

    private Set<String> rows(PackagedService service) throws SQLException {
        return strings(service, "select report_id::text from report");
    }

    private int total(PackagedService service) throws SQLException {
        return Integer.parseInt(strings(service, "select sum(reported)::text from total where dimension = 'CHANNEL'")
                .iterator()
                .next());
    }

    private static Set<String> strings(PackagedService service, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(service.jdbcUrl(), "action_reports", "action_reports");
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var found = new TreeSet<String>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }

    /** At least once is what Kafka gives; by report each is there. */
    private Set<String> toldReports(PackagedService service) throws IOException {
        Map<String, Object> manner = Map.of("bootstrap.servers", service.brokers());
        try (var consumer = new KafkaConsumer<>(manner, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor("action-reports").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var told = new HashSet<String>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    told.add(json.readTree(record.value()).get("reportId").asText());
                }
            }
            return new TreeSet<>(told);
        }
    }
}
