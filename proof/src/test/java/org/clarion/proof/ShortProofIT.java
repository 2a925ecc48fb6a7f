package org.clarion.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
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
import org.clarion.proof.drill.LettersDrill;
import org.clarion.proof.drill.LettersPlan;
import org.clarion.proof.drill.MailingDrill;
import org.clarion.proof.drill.MailingPlan;
import org.clarion.proof.house.House;
import org.clarion.proof.house.OpenedHouse;
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
    private static House house;

    private final Terminal terminal = new Terminal(System.out, Clock.systemUTC());

    @BeforeAll
    static void up() throws Exception {
        var settings = new HashMap<>(Proof.OF_A_TEST);
        // Every part lives for minutes: the second compiler would cost more than it gives back.
        settings.put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        house = House.up(REPOSITORY, FOLDER, settings);
    }

    @AfterAll
    static void down() throws Exception {
        house.close();
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
    void noLetterIsLostWhileOneOfTwoSendersIsKilled() throws Exception {
        assertThat(new LettersDrill(house, LettersPlan.small(SEED), terminal).run())
                .hasSizeGreaterThan(6)
                .allMatch(Finding::agrees);
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
