package org.clarion.actionreports.figures.open;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.actionreports.Sheets;
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
class ShowingTest {

    private static final Pattern FOREIGN = Pattern.compile("(src|href)=\"(https?:)?//(?!localhost)");

    @Inject
    Sessions sessions;

    @Inject
    Journal journal;

    @Test
    void everybodySeesAllFiguresAndNobodyAmongAFew() {
        var sheet = Sheets.launched();
        handIn(sheet, new ReportedAct(null, Channel.POST, 12, LocalDate.of(2026, 11, 20), "KE", "Kenya", 2, false));
        handIn(sheet, ReportedAct.of(null, Channel.EMAIL, 1, LocalDate.of(2026, 11, 21), "ER"));

        var page = given().get("/reports/" + sheet.actionId() + "/figures");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).contains("public", "max-age=5");
        assertThat(page.header("ETag")).isNotBlank();
        assertThat(page.asString())
                .contains("Figures: Journalist held without charge", "Kenya", "countries with fewer than five each")
                .contains("By channel", "By target", "By section", "By day", "As of", "data-moment")
                .doesNotContain("Eritrea");
    }

    @Test
    void programsOfAnybodyReadTheThreeTotalsAndTheirTime() {
        var sheet = Sheets.launched();
        handIn(sheet, ReportedAct.of(null, Channel.FAX, 3, LocalDate.of(2026, 11, 21), null));

        var answer = given().get("/reports/" + sheet.actionId() + "/figures.json");
        var again = given().header("If-None-Match", answer.header("ETag"))
                .get("/reports/" + sheet.actionId() + "/figures.json");

        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Cache-Control")).contains("public", "max-age=5");
        assertThat(answer.jsonPath().getInt("reported")).isEqualTo(3);
        assertThat(answer.jsonPath().getInt("byChannel.FAX.reported")).isEqualTo(3);
        assertThat(Instant.parse(answer.jsonPath().getString("asOf"))).isBeforeOrEqualTo(Instant.now());
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void aCounterIsShownInTheFramesOfOthersWithoutACookieAndWithoutAnythingFromElsewhere() {
        var sheet = Sheets.launched();
        handIn(sheet, ReportedAct.of(null, Channel.EMAIL, 7, LocalDate.of(2026, 11, 21), null));

        var counter = pane(sheet, "counter");

        assertFrameable(counter);
        assertThat(counter.asString())
                .contains("<strong data-figure=\"reported\">7</strong>", "Journalist held without charge")
                .contains("/reports/" + sheet.actionId() + "/figures.json", "As of");
    }

    @Test
    void aBoxLeadsToTheWaysToActInPagesOfTheirOwn() {
        var sheet = Sheets.launched();

        var box = pane(sheet, "box");

        assertFrameable(box);
        assertThat(box.asString())
                .contains("href=\"/letters/" + sheet.actionId(), "href=\"/reports/" + sheet.actionId() + "\"")
                .contains("href=\"/actions/" + sheet.actionId(), "target=\"_blank\" rel=\"noopener\"")
                .contains("Write a letter", "I have acted", "opens a new page");
    }

    @Test
    void aBoxSpeaksItsReadersLanguageAndItsLinksDoToo() {
        var sheet = Sheets.launched();

        var box = given().get("/reports/" + sheet.actionId() + "/embed/box?lang=es")
                .asString();

        assertThat(box)
                .contains("<html lang=\"es\"", "Periodista detenida sin cargos", "Escribir una carta", "?lang=es");
    }

    @Test
    void whenItIsOverABoxAsksForNothing() {
        var sheet = Sheets.launched(Sheets.ending(Instant.now().minus(2, ChronoUnit.DAYS)));

        assertThat(pane(sheet, "box").asString())
                .contains("See what happened")
                .doesNotContain("/letters/" + sheet.actionId(), "I have acted");
    }

    @Test
    void aFrameAroundNothingSaysSo() {
        for (var path :
                Set.of(UUID.randomUUID() + "/embed/box", Sheets.launched().actionId() + "/embed/clock")) {
            var nothing = given().get("/reports/" + path);

            assertThat(nothing.statusCode()).isEqualTo(404);
            assertThat(nothing.header("Content-Security-Policy")).contains("frame-ancestors *");
            assertThat(nothing.asString()).contains("There is nothing here");
        }
    }

    @Test
    void everyOtherPageStaysOutOfTheFramesOfOthers() {
        var sheet = Sheets.launched();

        assertThat(given().get("/reports/" + sheet.actionId()).header("Content-Security-Policy"))
                .contains("frame-ancestors 'none'");
        assertThat(given().get("/reports/" + sheet.actionId() + "/figures").header("Content-Security-Policy"))
                .contains("frame-ancestors 'none'");
    }

    @Test
    void staffGetTheLinesToPaste() {
        var sheet = Sheets.launched();
        var cookie = sessions.start("noor", Set.of(Roles.CAMPAIGNER));

        var page =
                given().cookie(cookie.getName(), cookie.getValue()).get("/desk/reports/" + sheet.actionId() + "/embed");

        assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(page.asString())
                .contains("&lt;iframe src=&quot;http", "/embed/counter?lang=en", "/embed/box?lang=en")
                .contains("sandbox=&quot;allow-scripts allow-popups allow-popups-to-escape-sandbox&quot;")
                .contains("title=&quot;Journalist held without charge&quot;");
    }

    /** In a sandbox that lets no link open, they can still find their way. */
    @Test
    void aFrameShowsAnAddressToTypeAndTheLinesSayWhatASandboxMustAllow() {
        var sheet = Sheets.launched();
        var cookie = sessions.start("noor", Set.of(Roles.CAMPAIGNER));

        for (var pane : List.of("box", "counter")) {
            assertThat(pane(sheet, pane).asString())
                    .containsPattern(">[\\w.:]+/actions/" + sheet.actionId() + "</span>");
        }
        assertThat(given().cookie(cookie.getName(), cookie.getValue())
                        .get("/desk/reports/" + sheet.actionId() + "/embed")
                        .asString())
                .contains("<code>sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"</code>")
                .contains("readers find an address to type");
    }

    @Test
    void whatIsPastedStaysWithinItsAttribute() {
        var snippet = Snippet.of("https://clarion.example", UUID.randomUUID(), Pane.BOX, "en", "\"><script>&");

        assertThat(snippet.html()).contains("title=\"&quot;>&lt;script>&amp;\"");
    }

    private static Response pane(Sheet sheet, String pane) {
        return given().get("/reports/" + sheet.actionId() + "/embed/" + pane);
    }

    private static void assertFrameable(Response pane) {
        assertThat(pane.statusCode()).isEqualTo(200);
        assertThat(pane.headers().getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors *", "default-src 'none'");
        assertThat(pane.headers().hasHeaderWithName("Set-Cookie")).isFalse();
        assertThat(pane.headers().hasHeaderWithName("X-Frame-Options")).isFalse();
        assertThat(pane.header("Cache-Control")).contains("public", "max-age=15");
        assertThat(pane.asString()).doesNotContainPattern(FOREIGN);
    }

    private void handIn(Sheet sheet, ReportedAct deed) {
        var report = Report.of(UUID.randomUUID(), "a-test:" + UUID.randomUUID(), sheet.actionId(), Origin.FORM, deed);
        QuarkusTransaction.requiringNew().run(() -> journal.write(List.of(report)));
    }
}
