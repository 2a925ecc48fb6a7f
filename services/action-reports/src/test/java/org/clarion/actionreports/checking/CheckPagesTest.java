package org.clarion.actionreports.checking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.checking.Differences.Source;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.testkit.RealParts;
import org.clarion.turns.Turns;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CheckPagesTest {

    private static final String PAGE = "/desk/reports/check";

    private final UUID action = UUID.randomUUID();

    @Inject
    Sessions sessions;

    @Inject
    Journal journal;

    @Inject
    Turns turns;

    @Inject
    Differences differences;

    @Inject
    DataSource database;

    @ConfigProperty(name = "clarion.api-token")
    String token;

    @Test
    void staffSeeWhetherTheTotalsAgreeAndVisitorsDoNot() {
        for (var role : List.of(Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR)) {
            assertThat(as(role).get(PAGE).asString()).contains("Do the totals agree with the reports?");
        }
        assertThat(as(Roles.CAMPAIGNER).get(PAGE + "?lang=es").asString()).contains("Rehacer los totales");
        assertThat(given().redirects().follow(false).get(PAGE).statusCode()).isEqualTo(303);
    }

    @Test
    void onlyAnAdministratorMakesTheTotalsAnewAndReadsTheVerdict() throws Exception {
        report();
        assertThat(press(Roles.COORDINATOR).statusCode()).isEqualTo(403);

        assertThat(press(Roles.ADMINISTRATOR).statusCode()).isEqualTo(303);
        awaitTheEnd();
        press(Roles.ADMINISTRATOR);
        awaitTheEnd();

        assertThat(as(Roles.CAMPAIGNER).get(PAGE).asString())
                .contains("by ingrid", "reports counted, 0 figures put right", "exactly those that stood")
                .doesNotContain("data-refresh=\"/desk/reports/check/progress\"", "SHA-256", "byte for byte");
        assertThat(as(Roles.ADMINISTRATOR).get(PAGE).asString()).contains("SHA-256");
    }

    @Test
    void whoMayNotMakeThemAnewSeesWhoMayAndNoButtonThatRefuses() {
        for (var role : List.of(Roles.CAMPAIGNER, Roles.COORDINATOR)) {
            assertThat(as(role).get(PAGE).asString())
                    .contains("An administrator can start this.")
                    .doesNotContain("/desk/reports/check/rebuild");
        }
        assertThat(as(Roles.ADMINISTRATOR).get(PAGE).asString())
                .contains("/desk/reports/check/rebuild")
                .doesNotContain("An administrator can start this.");
    }

    @Test
    void anAdministratorReadsWhichTimeZoneRulesThisJavaHas() {
        assertThat(as(Roles.ADMINISTRATOR).get(PAGE).asString()).containsPattern("version 20\\d\\d[a-z]\\.");
        assertThat(as(Roles.COORDINATOR).get(PAGE).asString()).doesNotContain("time zone rules");
    }

    @Test
    void theVerdictSaysHowManyFiguresWerePutRight() throws Exception {
        report();
        change("update total set reported = reported + 1 where action_id = ? and dimension = 'CHANNEL'");

        press(Roles.ADMINISTRATOR);
        awaitTheEnd();

        assertThat(as(Roles.ADMINISTRATOR).get(PAGE).asString())
                .containsPattern("(one figure|[1-9][0-9]* figures) put right")
                .contains("were not the same as those that stood");
    }

    @Test
    void whileItRunsThePageSaysHowFarItIsAndAfterAKillThatItWasCutOff() throws Exception {
        report();
        press(Roles.ADMINISTRATOR);
        awaitTheEnd();
        change("update rebuilding set ended_at = null, reports = 40, reports_done = 10 where ? is not null");

        turns.take(Rebuilding.NAME, () -> assertThat(
                        as(Roles.CAMPAIGNER).get(PAGE).asString())
                .contains("10 of 40 reports counted", "value=\"25\"", "data-refresh=\"/desk/reports/check/progress\""));
        turns.take(Rebuilding.NAME, () -> assertThat(
                        as(Roles.ADMINISTRATOR).get(PAGE).asString())
                .doesNotContain("/desk/reports/check/rebuild"));

        assertThat(as(Roles.CAMPAIGNER).get(PAGE).asString())
                .contains("cut off", "Begin again")
                .doesNotContain("data-refresh=\"/desk/reports/check/progress\"");
        press(Roles.ADMINISTRATOR);
        awaitTheEnd();
        assertThat(as(Roles.CAMPAIGNER).get(PAGE).asString()).doesNotContain("cut off");
    }

    @Test
    void anOperatorBeginsItWithTheTokenAndFollowsIt() {
        report();
        assertThat(given().post("/api/rebuild").statusCode()).isEqualTo(401);
        assertThat(as(Roles.ADMINISTRATOR).post("/api/rebuild").statusCode()).isEqualTo(401);

        var begun = operator().post("/api/rebuild");

        assertThat(begun.statusCode()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(state()).isIn("IDENTICAL", "MENDED"));
        assertThat(operator().get("/api/rebuild").jsonPath().getLong("actionsDone"))
                .isPositive();
    }

    @Test
    void whatDiffersIsSaidByNameInTheReadersLanguage() throws Exception {
        var sheet = Sheets.launched();
        var minister = sheet.targets().getFirst();
        var figures = new Difference("4 reported, 0 verified, 0 delivered", "3 reported, 0 verified, 0 delivered");
        try {
            differences.found(
                    sheet.actionId(),
                    Source.JOURNAL,
                    Map.of(
                            "TARGET " + minister.targetId(),
                            figures,
                            "DAY tampered",
                            figures,
                            "reports",
                            new Difference("1234567", "1234566")),
                    Instant.now());

            assertThat(as(Roles.CAMPAIGNER).get(PAGE).asString())
                    .contains("Target: " + minister.name(), "4 reported, 0 verified, 0 delivered")
                    .contains("Number of reports", "1,234,567", "DAY tampered")
                    .doesNotContain("TARGET ");
            assertThat(as(Roles.CAMPAIGNER).get(PAGE + "?lang=es").asString())
                    .contains("Autoridad: " + minister.name(), "4 comunicadas, 0 verificadas, 0 entregadas");
        } finally {
            differences.found(sheet.actionId(), Source.JOURNAL, Map.of(), Instant.now());
        }
    }

    private String state() {
        return operator().get("/api/rebuild").jsonPath().getString("state");
    }

    private void awaitTheEnd() {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(turns.isTaken(Rebuilding.NAME)).isFalse();
            assertThat(state()).isIn("IDENTICAL", "MENDED");
        });
    }

    private Response press(String role) {
        var page = as(role).get(PAGE).asString();
        var form = page.replaceAll("(?s).*name=\"form\" value=\"([^\"]+)\".*", "$1");
        return as(role).redirects()
                .follow(false)
                .formParam("form", form)
                .formParam("website", "")
                .post(PAGE + "/rebuild");
    }

    private RequestSpecification operator() {
        return given().header("OSDI-API-Token", token);
    }

    private RequestSpecification as(String role) {
        var cookie = sessions.start("ingrid", Set.of(role));
        return given().cookie(cookie.getName(), cookie.getValue());
    }

    private void report() {
        var deed = ReportedAct.of(null, Channel.POST, 3, LocalDate.of(2026, 11, 20), null);
        var report = Report.of(UUID.randomUUID(), "a-test:" + UUID.randomUUID(), action, Origin.FORM, deed);
        QuarkusTransaction.requiringNew().run(() -> journal.write(List.of(report)));
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setObject(1, action);
            update.executeUpdate();
        }
    }
}
