package org.clarion.actionreports.osdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.contracts.Topic;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ToldRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TenThousandReportsTest {

    private static final int REPORTS = 10_000;
    private static final int CLIENTS = 64;

    @TestHTTPResource
    URI service;

    @ConfigProperty(name = "clarion.api-token")
    String token;

    @Inject
    Totals totals;

    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void sixtyFourClientsSendEveryReportTwiceAndEachCountsOnce() throws Exception {
        var action = Sheets.launched().actionId();

        var answers = sendAllTwice(action);

        assertThat(answers).hasSize(2 * REPORTS);
        assertThat(answers.stream().distinct()).hasSize(REPORTS);
        assertThat(rows(action)).isEqualTo(REPORTS);
        assertThat(totals.of(action).total().reported()).isEqualTo(REPORTS);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(accepted(action)).hasSize(REPORTS));
        assertThat(accepted(action).stream()
                        .map(told -> read(told).get("reportId"))
                        .distinct())
                .hasSize(REPORTS);
        assertThatTotalsWereToldInOrder(action);
    }

    /** Milestones go by the same topic. */
    private static List<ToldRecords.Message> accepted(UUID action) {
        return ToldRecords.about(action, Topic.ACTION_REPORTS).stream()
                .filter(told -> told.type().equals("report.accepted.v1"))
                .toList();
    }

    private void assertThatTotalsWereToldInOrder(UUID action) {
        var told = ToldRecords.about(action, Topic.ACTION_TOTALS).stream()
                .map(this::read)
                .toList();
        var versions = told.stream().map(one -> one.get("version").asLong()).toList();
        assertThat(versions).isSorted(); // a check may have told once more what stands
        assertThat(versions.getLast()).isEqualTo(totals.of(action).version());
        assertThat(told.getLast().at("/total/reported").asInt()).isEqualTo(REPORTS);
    }

    private List<String> sendAllTwice(UUID action) throws Exception {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var work = IntStream.range(0, CLIENTS)
                    .<Callable<List<String>>>mapToObj(client -> () -> sendShareOf(client, action))
                    .toList();
            var answers = new ArrayList<String>();
            for (Future<List<String>> share : clients.invokeAll(work)) {
                answers.addAll(share.get());
            }
            return answers;
        }
    }

    /** A share of the reports, each sent and sent again, as by an impatient thumb. */
    private List<String> sendShareOf(int client, UUID action) throws Exception {
        var answers = new ArrayList<String>();
        for (int report = client; report < REPORTS; report += CLIENTS) {
            answers.add(send(action, report));
            answers.add(send(action, report));
        }
        return answers;
    }

    private String send(UUID action, int report) throws Exception {
        var path = "api/osdi/v1/advocacy_campaigns/" + action + "/record_outreach_helper";
        var body = "{\"identifiers\": [\"%s:%d\"], \"type\": \"email\"}".formatted(action, report);
        var request = HttpRequest.newBuilder(service.resolve(path))
                .header("OSDI-API-Token", token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private int rows(UUID action) throws SQLException {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement("select count(*) from report where action_id = ?")) {
            count.setObject(1, action);
            try (var row = count.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    private JsonNode read(ToldRecords.Message message) {
        try {
            return json.readTree(message.payload());
        } catch (com.fasterxml.jackson.core.JsonProcessingException odd) {
            throw new AssertionError(odd);
        }
    }
}
