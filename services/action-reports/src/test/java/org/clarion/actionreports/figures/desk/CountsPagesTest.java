package org.clarion.actionreports.figures.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.actionreports.Form;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.journal.Amendment;
import org.clarion.actionreports.journal.Amendment.Delivered;
import org.clarion.actionreports.journal.Amendment.Verified;
import org.clarion.actionreports.journal.Amendment.Withdrawn;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.contracts.Sheet;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CountsPagesTest {

    @Inject
    Sessions sessions;

    @Inject
    Journal journal;

    @TestHTTPResource
    URI service;

    @Test
    void staffSeeWhatCameIn() {
        var sheet = Sheets.launched();
        Form.on("/reports/" + sheet.actionId())
                .with("target", "other")
                .with("channel", "FAX")
                .with("quantity", 7)
                .press();

        var page = asNoor().get("/desk/reports");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains(
                        "Reports", "Journalist held without charge", ">7<", "Latest reports", "/desk/reports/stream\"")
                .containsPattern("Latest reports[^$]*<th scope=\"row\"><a href=\"/desk/reports/" + sheet.actionId());
    }

    @Test
    void whatAReportCountsAsIsSaidBesideIt() {
        var sheet = Sheets.launched();
        var ids = Stream.of(Judgement.COUNTED, Judgement.COUNTED, Judgement.COUNTED, Judgement.COUNTED)
                .map(judgement -> handIn(sheet, judgement, 1))
                .toList();
        handIn(sheet, Judgement.PENDING, 2);
        handIn(sheet, Judgement.SUSPECT, 3);
        handIn(sheet, Judgement.INVALID, 4);
        amend(ids.get(1), new Verified());
        amend(ids.get(2), new Delivered());
        amend(ids.get(3), new Withdrawn("reporter"));

        var page = asNoor().queryParam("q", "Journalist").get("/desk/reports").asString();

        assertThat(page.substring(page.indexOf("Latest reports")))
                .contains("Counts as", ">reported<", ">verified<", ">delivered<", ">held<", ">set aside<")
                .contains(">does not count<", ">withdrawn<");
    }

    private UUID handIn(Sheet sheet, Judgement judgement, int quantity) {
        var report = Report.of(
                UUID.randomUUID(),
                "a-test:" + UUID.randomUUID(),
                sheet.actionId(),
                Origin.FORM,
                ReportedAct.of(null, Channel.POST, quantity, LocalDate.of(2026, 11, 20), null));
        QuarkusTransaction.requiringNew().run(() -> journal.write(List.of(report.judged(judgement))));
        return report.reportId();
    }

    private void amend(UUID report, Amendment amendment) {
        QuarkusTransaction.requiringNew().run(() -> journal.amend(List.of(report), amendment));
    }

    @Test
    void nobodyElseDoes() {
        for (var path : List.of("", "/" + UUID.randomUUID(), "/stream", "/" + UUID.randomUUID() + "/stream")) {
            var answer = given().redirects().follow(false).get("/desk/reports" + path);

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.header("Location")).contains("/desk/login");
        }
    }

    @Test
    void anActionIsFoundByTheNameOfWhomItIsAbout() {
        Sheets.launched();

        assertThat(asNoor().queryParam("q", "quíspe peru 58.26")
                        .get("/desk/reports")
                        .asString())
                .contains("Journalist held without charge");
        assertThat(asNoor().queryParam("q", "nobody of this name")
                        .get("/desk/reports")
                        .asString())
                .contains("Nothing fits", "nobody of this name")
                .doesNotContain("Journalist held");
    }

    @Test
    void anActionIsBrokenDownInWords() {
        var sheet = Sheets.launched();
        handIn(sheet, new ReportedAct(null, Channel.POST, 3, LocalDate.of(2026, 11, 20), "KE", "Kenya", 2, false));
        var minister = sheet.targets().getFirst().targetId();
        handIn(sheet, ReportedAct.of(minister, Channel.EMAIL, 5, LocalDate.of(2026, 11, 21), null));

        var page = asNoor().header("Accept-Language", "es")
                .get("/desk/reports/" + sheet.actionId())
                .asString();

        assertThat(page)
                .contains("Periodista detenida sin cargos", "Carta por correo postal", "Kenia", "Elena Ramos")
                .contains(
                        "sin indicar", "otra persona, o varias", "20 de noviembre de 2026", "width=\"83.33%\"", "63 %")
                .contains("Todos los informes de esta acción cuentan")
                .doesNotContain(">-<");
    }

    @Test
    void whatDoesNotCountIsNamedWithItsNumber() {
        var sheet = Sheets.launched();
        var held = Report.of(
                UUID.randomUUID(),
                "a-test:" + UUID.randomUUID(),
                sheet.actionId(),
                Origin.FORM,
                ReportedAct.of(null, Channel.POST, 90, LocalDate.of(2026, 11, 20), null));
        QuarkusTransaction.requiringNew().run(() -> journal.write(List.of(held.judged(Judgement.PENDING))));

        var page = asNoor().get("/desk/reports/" + sheet.actionId()).asString();

        assertThat(page)
                .containsPattern("state=PENDING\"><strong>1</strong> held for you")
                .contains("Nothing is counted");
    }

    @Test
    void ofManyMilestonesTheLastThreeStandOpen() {
        var sheet = Sheets.launched();
        handIn(sheet, ReportedAct.of(null, Channel.POST, 1_200, LocalDate.of(2026, 11, 20), null));

        var page = asNoor().get("/desk/reports/" + sheet.actionId()).asString();

        assertThat(page).containsSubsequence("1,000 reported", "250 reported", "Those before", "100 reported");
        assertThat(page.substring(0, page.indexOf("Those before"))).doesNotContain(">100 reported");
    }

    @Test
    void anActionNobodyKnowsIsMissing() {
        assertThat(asNoor().get("/desk/reports/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPageThatIsOpenIsToldAtOnce() throws Exception {
        var sheet = Sheets.launched();
        var request = asNoor("/desk/reports/" + sheet.actionId() + "/stream");
        try (var browser = HttpClient.newHttpClient();
                var lines = new BufferedReader(new InputStreamReader(
                        browser.send(request, BodyHandlers.ofInputStream()).body()))) {
            var before = figures(lines);
            var pressed = System.nanoTime();
            handIn(sheet, ReportedAct.of(null, Channel.FAX, 4, LocalDate.of(2026, 11, 20), null));
            var after = figures(lines);

            assertThat(before).contains("\"reported\":0");
            assertThat(after).contains("\"reported\":4", "\"FAX\":{\"reported\":4");
            assertThat(System.nanoTime() - pressed)
                    .as("well before the look of every second")
                    .isLessThan(900_000_000L);
            browser.shutdownNow();
        }
    }

    @Test
    void aPageWithoutAStreamAsksForTheSame() throws Exception {
        var sheet = Sheets.launched();
        handIn(sheet, ReportedAct.of(null, Channel.FAX, 4, LocalDate.of(2026, 11, 20), null));

        var one = nowAsNoor("/desk/reports/" + sheet.actionId() + "/stream");
        var many = nowAsNoor("/desk/reports/stream?page=1&q=");

        assertThat(one).startsWith("{\"version\":").contains("\"reported\":4", "\"FAX\":{\"reported\":4");
        assertThat(many).contains("\"" + sheet.actionId() + "\":" + one);
    }

    private String nowAsNoor(String path) throws Exception {
        var request = HttpRequest.newBuilder(asNoor(path), (name, value) -> !name.equals("Accept"))
                .header("Accept", "application/json")
                .build();
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(request, BodyHandlers.ofString()).body();
        }
    }

    @Test
    void nobodyKeepsAStream() throws Exception {
        var sheet = Sheets.launched();
        for (var path : List.of("/desk/reports/stream", "/desk/reports/" + sheet.actionId() + "/stream")) {
            try (var browser = HttpClient.newHttpClient()) {
                var answer = browser.send(asNoor(path), BodyHandlers.ofInputStream());

                assertThat(answer.headers().firstValue("Cache-Control"))
                        .as(path)
                        .hasValue("no-store");
                answer.body().close();
                browser.shutdownNow();
            }
        }
    }

    private static String figures(BufferedReader lines) throws Exception {
        var line = lines.readLine();
        while (!line.startsWith("data:")) {
            line = lines.readLine();
        }
        return line;
    }

    private void handIn(Sheet sheet, ReportedAct deed) {
        var report = Report.of(UUID.randomUUID(), "a-test:" + UUID.randomUUID(), sheet.actionId(), Origin.FORM, deed);
        QuarkusTransaction.requiringNew().run(() -> journal.write(List.of(report)));
    }

    private HttpRequest asNoor(String path) {
        var cookie = sessions.start("noor", Set.of(Roles.COORDINATOR));
        return HttpRequest.newBuilder(service.resolve(path))
                .header("Cookie", cookie.getName() + "=" + cookie.getValue())
                .build();
    }

    private RequestSpecification asNoor() {
        var cookie = sessions.start("noor", Set.of(Roles.COORDINATOR));
        return given().cookie(cookie.getName(), cookie.getValue());
    }
}
