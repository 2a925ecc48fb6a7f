package org.clarion.actionreports.files;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.journal.Amendment.Corrected;
import org.clarion.actionreports.journal.Amendment.Withdrawn;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.contracts.Sheet;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ExportPagesTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final int MANY = 100_000;
    private static final int PIECE = 20_000;

    @Inject
    Sessions sessions;

    @Inject
    Journal journal;

    @Inject
    DataSource database;

    @TestHTTPResource
    URI address;

    @Test
    void everyReportIsARowWithItsStateAndWhatItCounts() {
        var sheet = Sheets.launched();
        var minister = sheet.targets().getFirst().targetId();
        var letters = write(
                sheet, new ReportedAct(minister, Channel.POST, 3, FRIDAY, "KE", "=cmd()", 2, false), Origin.TALLY);
        var mails = write(sheet, ReportedAct.of(null, Channel.EMAIL, 1, FRIDAY, null), Origin.FORM);
        amend(
                letters,
                new Corrected(new ReportedAct(minister, Channel.POST, 4, FRIDAY, "KE", "=cmd()", 2, false), "ingrid"));
        amend(mails, new Withdrawn("the reporter"));

        var answer = export("?action=" + sheet.actionId());

        assertThat(answer.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Disposition")).contains("attachment");
        var text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFreport,action,action_number,target,");
        assertThat(text.lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line)
                        .contains(",UA 58/26," + minister + ",Elena Ramos,POST,4,2026-11-20,KE,'=cmd(),2,false,TALLY,")
                        .contains(",COUNTED,true,true,false,1,"))
                .anySatisfy(line -> assertThat(line).contains(",EMAIL,1,", ",FORM,WITHDRAWN,false,false,false,1,"));
    }

    @Test
    void daysNarrowItAndAMistakeSaysWhatToMend() {
        var sheet = Sheets.launched();
        write(sheet, ReportedAct.of(null, Channel.EMAIL, 1, FRIDAY, null), Origin.FORM);
        write(sheet, ReportedAct.of(null, Channel.EMAIL, 1, FRIDAY.plusDays(1), null), Origin.FORM);
        var action = "?action=" + sheet.actionId();

        assertThat(export(action + "&from=2026-11-21").asString().lines()).hasSize(2);
        assertThat(export(action + "&to=2026-11-19").asString().lines()).hasSize(1);
        assertThat(export(action + "&from=2026-11-20&to=2026-11-21").asString().lines())
                .hasSize(3);
        var odd = export(action + "&from=yesterday&to=");
        assertThat(odd.statusCode()).isEqualTo(422);
        assertThat(odd.asString()).contains("Give the day as a date", "value=\"yesterday\"");
    }

    @Test
    void whoTakesItIsOnRecordAndOnlyStaffMay() throws SQLException {
        var sheet = Sheets.launched();
        export("?action=" + sheet.actionId());

        assertThat(number("select count(*) from staff_act where act = 'exported reports' and who = 'noor' and subject"
                        + " like 'action " + sheet.actionId() + "%'"))
                .isEqualTo(1);
        assertThat(given().redirects()
                        .follow(false)
                        .get("/desk/reports/export.csv")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void thePageSaysWhatIsNotInTheFile() {
        assertThat(staff().get("/desk/reports/export").asString()).contains("No comments and no personal data");
        assertThat(staff().get("/desk/reports/export?lang=es").asString()).contains("ni datos personales");
    }

    @Test
    void theTotalsOfAnActionAreAFileToo() {
        var sheet = Sheets.launched();
        write(
                sheet,
                ReportedAct.of(sheet.targets().getFirst().targetId(), Channel.POST, 7, FRIDAY, "KE"),
                Origin.TALLY);

        var text = staff().get("/desk/reports/breakdown.csv?action=" + sheet.actionId())
                .asString();

        assertThat(text)
                .contains("UA 58/26,CHANNEL,POST,,7,7,0", ",Elena Ramos,7,7,0", "UA 58/26,COUNTRY,KE,,7,7,0")
                .contains("UA 58/26,SECTION,,,7,7,0");
    }

    @Test
    void whoAsksOnlyWhetherItIsThereTakesNoPlace() {
        var sheet = Sheets.launched();

        for (int time = 0; time < 5; time++) {
            var ahead = staff().head("/desk/reports/export.csv?action=" + sheet.actionId());
            assertThat(ahead.statusCode()).isEqualTo(200);
            assertThat(ahead.header("Content-Disposition")).contains("reports.csv");
        }

        assertThat(export("?action=" + sheet.actionId()).statusCode()).isEqualTo(200);
    }

    /** A reader who pauses is waited for, and no transaction is: what was deleted meanwhile can be cleaned away. */
    @Test
    void aHundredThousandReportsAreSentWhileTheyAreReadAndNeverHeld() throws Exception {
        var sheet = Sheets.launched();
        fill(sheet.actionId());
        try {
            assertThat(readWhole(sheet)).isEqualTo(MANY + 1L);

            try (var paused = open(sheet)) {
                assertThat(paused.readNBytes(1000)).hasSize(1000);
                await().atMost(Duration.ofSeconds(20))
                        .untilAsserted(() -> assertThat(queriesOpen()).isZero());
            }
        } finally {
            empty(sheet.actionId());
        }
    }

    private long readWhole(Sheet sheet) throws Exception {
        long lines = 0;
        try (var whole = open(sheet)) {
            var piece = new byte[64 * 1024];
            for (int read = whole.read(piece); read >= 0; read = whole.read(piece)) {
                for (int i = 0; i < read; i++) {
                    lines += piece[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    private InputStream open(Sheet sheet) throws Exception {
        var cookie = sessions.start("noor", Set.of(Roles.CAMPAIGNER));
        var request = HttpRequest.newBuilder(address.resolve("/desk/reports/export.csv?action=" + sheet.actionId()))
                .header("Cookie", cookie.getName() + "=" + cookie.getValue())
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofInputStream())
                .body();
    }

    private long queriesOpen() throws SQLException {
        return number("select count(*) from pg_stat_activity where query like '%as amendments%'"
                + " and query not like '%pg_stat_activity%' and state = 'idle in transaction'");
    }

    /** Straight into the tables, with totals that agree: counted one by one they would take minutes. */
    private void fill(UUID action) throws SQLException {
        execute("insert into action_total (action_id, version, changed_at, reports) values ('" + action
                + "', 1, now(), " + MANY + ")");
        execute("insert into report (report_id, idempotency_key, action_id, channel, quantity, acted_on, origin,"
                + " accepted_at, modified_at) select gen_random_uuid(), 'many:" + action + ":' || n, '" + action
                + "', 'EMAIL', 1, date '2026-11-20', 'FORM', now(), now() from generate_series(1, " + MANY + ") n");
        execute("insert into total select '" + action + "'::uuid, dimension, item, " + MANY + ", 0, 0 from (values"
                + " ('CHANNEL', 'EMAIL'), ('TARGET', '-'), ('COUNTRY', '-'), ('SECTION', '-'), ('DAY', '2026-11-20'))"
                + " as cell (dimension, item)");
    }

    /** In pieces: every table is asked, for each of the rows, whether it refers to it. */
    private void empty(UUID action) throws SQLException {
        var of = " where action_id = '" + action + "'";
        execute("delete from total" + of);
        execute("delete from action_total" + of);
        for (int rows = 0; rows < MANY; rows += PIECE) {
            execute("delete from report where report_id in (select report_id from report" + of + " limit " + PIECE
                    + ")");
        }
    }

    private Report write(Sheet sheet, ReportedAct deed, Origin origin) {
        var report = Report.of(UUID.randomUUID(), "export-test:" + UUID.randomUUID(), sheet.actionId(), origin, deed);
        QuarkusTransaction.requiringNew().run(() -> journal.write(List.of(report)));
        return report;
    }

    private void amend(Report report, org.clarion.actionreports.journal.Amendment amendment) {
        QuarkusTransaction.requiringNew().run(() -> journal.amend(List.of(report.reportId()), amendment));
    }

    private Response export(String query) {
        return staff().get("/desk/reports/export.csv" + query);
    }

    private io.restassured.specification.RequestSpecification staff() {
        var cookie = sessions.start("noor", Set.of(Roles.CAMPAIGNER));
        return given().cookie(cookie.getName(), cookie.getValue());
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql);
                var row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
