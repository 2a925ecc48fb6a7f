package org.clarion.actionreports;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.clarion.actionreports.accepting.Accepting;
import org.clarion.actionreports.accepting.Caller;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.contracts.Sheet;
import org.clarion.testkit.RealParts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Many more come at once than can be counted at once. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CrowdTest {

    private static final int MORE_THAN_THE_LINE_HOLDS = 600;
    private static final int MORE_FORMS_THAN_AT_ONCE = 300;

    private final Sheet sheet = Sheets.freeTheJournalist();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestHTTPResource
    URI address;

    @ConfigProperty(name = "clarion.api-token")
    String token;

    @Inject
    Accepting accepting;

    @Inject
    Totals totals;

    @Inject
    DataSource database;

    @Test
    void programsThatFindTheLineFullAreTurnedAwayAtOnceAndWhatWasAcknowledgedIsExactlyWhatIsInTheJournal()
            throws SQLException {
        Sheets.launched(sheet);

        var answers = whileNothingCanBeWritten(() -> {
            var posted = IntStream.range(0, MORE_THAN_THE_LINE_HOLDS)
                    .mapToObj(i -> post("crowd:" + sheet.actionId() + ":" + i))
                    .toList();
            awaitThat(() ->
                    !accepting.hasRoomFor(Caller.PERSON) || posted.stream().anyMatch(CompletableFuture::isDone));
            fillTheLine();
            var turnedAway = answerTo(post("crowd:" + sheet.actionId() + ":late"));
            assertThat(turnedAway.statusCode()).isEqualTo(503);
            assertThat(turnedAway.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(turnedAway.body()).contains("\"error_code\":\"busy\"", "\"response_code\":503");
            return posted;
        });

        Map<Integer, Set<String>> keys = IntStream.range(0, answers.size())
                .boxed()
                .collect(groupingBy(
                        i -> answerTo(answers.get(i)).statusCode(),
                        mapping(i -> "api:crowd:" + sheet.actionId() + ":" + i, toSet())));
        assertThat(keys).containsKey(200);
        assertThat(Set.of(200, 503)).containsAll(keys.keySet());
        assertThat(keysInTheJournal()).isEqualTo(keys.get(200));
        assertThat(totals.of(sheet.actionId()).total().reported())
                .isEqualTo(keys.get(200).size());
        assertThat(given().get("/q/metrics").asString())
                .contains("reports_turned_away_total{door=\"programs\"}")
                .doesNotContain(sheet.actionId().toString());
    }

    @Test
    void howeverManySendFormsAtOnceEachIsAnswered() throws SQLException {
        Sheets.launched(sheet);
        var page = "/reports/" + sheet.actionId();
        var forms = IntStream.range(0, MORE_FORMS_THAN_AT_ONCE)
                .mapToObj(i -> Form.on(page)
                        .with("target", "other")
                        .with("channel", "PHONE")
                        .with("quantity", 1))
                .toList();

        var answers = whileNothingCanBeWritten(() -> {
            var pressed = forms.stream()
                    .map(form -> CompletableFuture.supplyAsync(form::press, Thread::startVirtualThread))
                    .toList();
            awaitThat(() -> pressed.stream().anyMatch(CompletableFuture::isDone));
            return pressed;
        });

        assertThat(answers).allSatisfy(one -> {
            var answer = one.orTimeout(20, TimeUnit.SECONDS).join();
            assertThat(answer.statusCode()).isIn(303, 503);
            if (answer.statusCode() == 503) {
                assertThat(answer.header("Retry-After")).isEqualTo("1");
                assertThat(answer.header("Content-Security-Policy")).isNotNull();
                assertThat(answer.asString()).contains("One moment, please", "Un momento, por favor");
            }
        });
        var counted =
                answers.stream().filter(one -> one.join().statusCode() == 303).count();
        assertThat(totals.of(sheet.actionId()).total().reported()).isEqualTo(counted);
        assertThat(forms)
                .allSatisfy(again -> assertThat(again.press().statusCode()).isEqualTo(303));
        assertThat(totals.of(sheet.actionId()).total().reported()).isEqualTo(forms.size());
    }

    private interface Crowding<T> {
        List<T> come();
    }

    private <T> List<T> whileNothingCanBeWritten(Crowding<T> crowd) throws SQLException {
        try (var blocker = database.getConnection()) {
            blocker.setAutoCommit(false);
            try (var lock = blocker.createStatement()) {
                lock.execute("lock table report in exclusive mode");
            }
            var all = crowd.come();
            blocker.rollback();
            return all;
        }
    }

    /** With reports of another action. */
    private void fillTheLine() {
        var other = UUID.randomUUID();
        var deed = ReportedAct.of(null, Channel.POST, 1, LocalDate.of(2026, 11, 20), null);
        while (accepting.hasRoomFor(Caller.MACHINE)) {
            var id = UUID.randomUUID();
            accepting.accept(Report.of(id, "a-test:" + id, other, Origin.API, deed));
        }
    }

    private CompletableFuture<HttpResponse<String>> post(String identifier) {
        var path = "/api/osdi/v1/advocacy_campaigns/" + sheet.actionId() + "/record_outreach_helper";
        var body = "{\"identifiers\": [\"%s\"], \"type\": \"email\"}".formatted(identifier);
        var request = HttpRequest.newBuilder(address.resolve(path))
                .header("OSDI-API-Token", token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.sendAsync(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> answerTo(CompletableFuture<HttpResponse<String>> answer) {
        return answer.orTimeout(20, TimeUnit.SECONDS).join();
    }

    private static void awaitThat(BooleanSupplier so) {
        await().atMost(Duration.ofSeconds(20)).until(so::getAsBoolean);
    }

    private Set<String> keysInTheJournal() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select idempotency_key from report where action_id = ?")) {
            select.setObject(1, sheet.actionId(), Types.OTHER);
            var keys = new HashSet<String>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    keys.add(row.getString(1));
                }
            }
            return keys;
        }
    }
}
