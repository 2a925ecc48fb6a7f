package org.clarion.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.clarion.localrun.Port;
import org.clarion.proof.bench.Bench;
import org.clarion.proof.bench.Scale;
import org.clarion.proof.checking.Acknowledged;
import org.clarion.proof.checking.CheckedRows;
import org.clarion.proof.checking.Checker;
import org.clarion.proof.checking.Finding;
import org.clarion.proof.checking.ShownTotals;
import org.clarion.proof.checking.ToldTotals;
import org.clarion.proof.drill.Drill;
import org.clarion.proof.drill.DrillPlan;
import org.clarion.proof.drill.MailingDrill;
import org.clarion.proof.drill.MailingPlan;
import org.clarion.proof.house.House;
import org.clarion.proof.house.HouseDesk;
import org.clarion.proof.house.OpenedHouse;
import org.clarion.proof.keeping.RestoreDrill;
import org.clarion.proof.report.Terminal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Both programs in small, one after the other in one house. Judged is whether everything is exact, never how fast. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ShortProofIT {

    private static final Path REPOSITORY = Path.of(System.getProperty("clarion.repository", ".."))
            .toAbsolutePath()
            .normalize();
    private static final Path FOLDER = REPOSITORY.resolve("proof/target/house");
    private static final long SEED = 20;

    /** All that a trace may say of a step, beside its name and its times. */
    private static final Set<String> PUBLIC_FACTS = Set.of(
            "http.request.method",
            "http.response.status_code",
            "http.route",
            "http.request.body.size",
            "http.response.body.size",
            "network.protocol.version",
            "url.scheme",
            "error.type",
            "code.function.name",
            "job.system");

    private static House house;
    private static TraceCollector collector;

    private final Terminal terminal = new Terminal(System.out, Clock.systemUTC());

    @BeforeAll
    static void up() throws Exception {
        var settings = new HashMap<>(Proof.OF_A_TEST);
        // Every part lives for minutes: the second compiler would cost more than it gives back.
        settings.put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        collector = new TraceCollector();
        settings.putAll(collector.settings());
        house = House.up(REPOSITORY, FOLDER, settings);
    }

    @AfterAll
    static void down() throws Exception {
        house.close();
        collector.close();
    }

    @Test
    @Order(0)
    void whatWasBackedUpAtFourMomentsAgreesOnceItIsBackBesideAnEmptyKafka() throws Exception {
        assertThat(new RestoreDrill(house, terminal).run()).isNotEmpty().allMatch(Finding::agrees);
    }

    @Test
    @Order(1)
    void everyPartOfTheBenchRunsAndIsExact() throws Exception {
        var report = FOLDER.resolve("bench.html");

        assertThat(new Bench(house, Scale.small(option -> OptionalInt.empty()), terminal)
                        .run(Set.copyOf(Bench.parts()), REPOSITORY, report))
                .isTrue();
        assertThat(report).content().contains("fsync = on", "Overload", "100 open streams");
    }

    @Test
    @Order(2)
    void nothingIsLostOrDoubledWhileEveryPartIsKilled() throws Exception {
        var receipts = FOLDER.resolve("acknowledged");

        var findings = new Drill(house, DrillPlan.small(SEED), terminal).run(receipts);

        assertThat(findings).isNotEmpty().allMatch(Finding::agrees);
        assertThat(house.deaths()).isGreaterThanOrEqualTo(6);
        theCheckerNoticesWhatIsWrong(receipts);
    }

    @Test
    @Order(3)
    void nobodyIsSkippedWhileTheSenderOfAMailingIsKilled() throws Exception {
        var findings = new MailingDrill(house, MailingPlan.small(SEED), terminal).run();

        assertThat(findings)
                .filteredOn(finding -> !finding.what().startsWith("went on within")) // speed is not judged here
                .hasSizeGreaterThan(3)
                .allMatch(Finding::agrees);
    }

    @Test
    @Order(4)
    @SuppressWarnings("try") // the page is open, and nobody reads on
    void oneReportIsFollowedFromTheSocketToTheScreenAndNobodyIsNamed() throws Exception {
        var action = OpenedHouse.action(house);
        var trace = UUID.randomUUID().toString().replace("-", "");
        var secret = "nobody-reads-this-" + trace;

        try (var watching = watching(action)) {
            report(action, trace, secret);

            await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(collector.of(trace))
                    .contains(
                            "action-reports: POST /api/osdi/v1/advocacy_campaigns/:action/record_outreach_helper",
                            "action-reports: commit reports",
                            "action-reports: tell action-totals",
                            "urgent-actions: hear TotalsEvent",
                            "urgent-actions: show figures"));
        }
        assertThat(collector.told().stream().flatMap(TraceCollector.Told::keys).distinct())
                .isSubsetOf(PUBLIC_FACTS);
        assertThat(collector.told().toString()).doesNotContain(secret, action);
    }

    private static InputStream watching(String action) throws Exception {
        var cookie = new HouseDesk(house.port(Port.URGENT_ACTIONS)).logIn();
        var page = URI.create(
                "http://127.0.0.1:%d/desk/actions/%s/totals".formatted(house.port(Port.URGENT_ACTIONS), action));
        var asked = HttpRequest.newBuilder(page)
                .header("Cookie", cookie)
                .header("Accept", "text/event-stream")
                .build();
        var answer = HttpClient.newHttpClient().send(asked, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().read()).as("the stream has begun").isPositive();
        return answer.body();
    }

    private static void report(String action, String trace, String secret) throws Exception {
        var door = URI.create("http://127.0.0.1:%d/api/osdi/v1/advocacy_campaigns/%s/record_outreach_helper?who=%s"
                .formatted(house.port(Port.ACTION_REPORTS), action, secret));
        var said = HttpRequest.newBuilder(door)
                .header("OSDI-API-Token", "local-demo")
                .header("Content-Type", "application/json")
                .header("User-Agent", secret)
                .header("traceparent", "00-%s-00f067aa0ba902b7-01".formatted(trace))
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"identifiers\":[\"%s\"],\"type\":\"email\"}".formatted(secret)))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(said, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
    }

    private static void theCheckerNoticesWhatIsWrong(Path receipts) throws Exception {
        Files.writeString(receipts, Files.readString(receipts) + "drill-%d:never 1\n".formatted(SEED));
        assertThat(disagreeing(receipts))
                .contains("acknowledged, but not in the journal", "acknowledged, but never told in Kafka");

        execute("update total set reported = reported + case item when 'PE' then 1 else -1 end "
                + "where dimension = 'COUNTRY' and item in ('PE', 'US')");
        assertThat(disagreeing(receipts))
                .contains("items by country that differ from their reports")
                .doesNotContain("totals in action-reports by country");

        execute("update total set reported = reported + 1 where dimension = 'COUNTRY'");
        assertThat(disagreeing(receipts)).contains("totals in action-reports by country");
    }

    private static List<String> disagreeing(Path receipts) throws Exception {
        var shown = new ShownTotals(house.port(Port.URGENT_ACTIONS), house.port(Port.ACTION_REPORTS));
        return new Checker(new CheckedRows(house.jdbcUrl("%s")), new ToldTotals(house.brokers()), shown)
                .compare(OpenedHouse.action(house), "drill-%d:".formatted(SEED), Acknowledged.in(receipts)).stream()
                        .filter(finding -> !finding.agrees())
                        .map(Finding::what)
                        .toList();
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(house.jdbcUrl("action_reports"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
