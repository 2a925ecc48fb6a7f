package org.clarion.actionreports.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.clarion.actionreports.Form;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.totals.Totals;
import org.clarion.contracts.Channel;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReportingPagesTest {

    private final Sheet sheet = Sheets.freeTheJournalist();
    private final UUID action = sheet.actionId();
    private final String page = "/reports/" + action;

    @Inject
    Totals totals;

    @Test
    void threeAnswersAndItIsCounted() {
        Sheets.launched(sheet);

        var answer = Form.on(page)
                .with("target", minister())
                .with("channel", "POST")
                .with("quantity", 3)
                .press();

        assertThat(answer.statusCode()).isEqualTo(303);
        var thanks = given().get(answer.header("Location")).asString();
        assertThat(thanks).contains("Thank you. It is counted.", "Journalist held without charge");
        assertThat(totals.of(action).byChannel()).containsEntry(Channel.POST, new Figures(3, 0, 0));
    }

    @Test
    void pressingTheButtonTwiceCountsOnce() {
        Sheets.launched(sheet);
        var form =
                Form.on(page).with("target", "other").with("channel", "PHONE").with("quantity", 1);

        assertThat(form.press().statusCode()).isEqualTo(303);
        assertThat(form.press().statusCode()).isEqualTo(303);

        assertThat(totals.of(action).total().reported()).isEqualTo(1);
    }

    @Test
    void theSameFormWithOtherAnswersIsNotCountedAgain() {
        Sheets.launched(sheet);
        var form =
                Form.on(page).with("target", "other").with("channel", "PHONE").with("quantity", 1);
        form.press();

        assertThat(form.with("country", "KE").press().statusCode()).isEqualTo(409);

        assertThat(totals.of(action).total().reported()).isEqualTo(1);
    }

    @Test
    void aMistakeComesBackWithWhatWasTypedAndWhatToMend() {
        Sheets.launched(sheet);

        var answer = Form.on(page)
                .with("target", "other")
                .with("quantity", "<b>many")
                .with("when", "2026-13-01")
                .with("email", "rosa@")
                .press();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("Choose how you did it.", "Give a number from 1 to 1,000.", "Give the day as a date")
                .contains("This does not look like an e-mail address", "value=\"rosa@\"", "&lt;b&gt;many")
                .doesNotContain("<b>many");
        assertThat(totals.of(action).total().reported()).isZero();
    }

    @Test
    void theSummaryGoesThroughTheFormFromTopToBottom() {
        Sheets.launched(sheet);

        var html = Form.on(page)
                .with("target", "other")
                .with("channel", "POST")
                .with("quantity", 1001)
                .with("when", "2099-01-01")
                .with("email", "rosa@")
                .press()
                .asString();

        assertThat(html).containsSubsequence("href=\"#quantity\"", "href=\"#when\"", "href=\"#email\"");
    }

    @Test
    void whoHasReportedIsAskedToPassTheActionOn() {
        Sheets.launched(sheet);

        var html = given().get(page + "/thank-you").asString();

        assertThat(html)
                .contains("/actions/" + action + "</span>", "href=\"mailto:?subject=Journalist%20held")
                .containsPattern("<button type=\"button\" data-copy=\"#link\" data-copied=\"Copied\" hidden>");
    }

    @Test
    void moreThanAThousandIsRefusedKindlyWithWhatToDo() {
        Sheets.launched(sheet);

        var answer = Form.on(page)
                .with("target", "other")
                .with("channel", "POST")
                .with("quantity", 1001)
                .press();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("One report counts at most 1,000", "report your own part here");
    }

    @Test
    void theFormIsFilledFromTheLinkAndSaysThatALetterIsCountedAlready() {
        Sheets.launched(sheet);

        var html = given().get(page + "?channel=POST&quantity=4&from=letter&target=" + minister())
                .asString();

        assertThat(html)
                .contains("is counted already", "value=\"4\"")
                .containsPattern("value=\"POST\" checked")
                .containsPattern("value=\"" + minister() + "\" checked");
    }

    @Test
    void speaksSpanish() {
        Sheets.launched(sheet);

        var html = given().header("Accept-Language", "es-PE").get(page).asString();

        assertThat(html).contains("lang=\"es\"", "¿A quién?", "Periodista detenida sin cargos", "Correo electrónico");
        assertThat(html.length()).isLessThan(30_000);
    }

    @Test
    void anEndedActionTakesReportsForTwoWeeks() {
        var justOver = Sheets.launched(Sheets.ending(Instant.now().minus(5, ChronoUnit.DAYS)));
        var longOver = Sheets.launched(Sheets.ending(Instant.now().minus(20, ChronoUnit.DAYS)));

        assertThat(given().get("/reports/" + justOver.actionId()).asString()).contains("you can still say so until");
        var late = given().get("/reports/" + longOver.actionId());
        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(late.asString()).contains("no longer takes reports");
    }

    @Test
    void anActionNobodyKnowsIsMissing() {
        assertThat(given().get("/reports/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(given().get("/reports/rosa").statusCode()).isEqualTo(404);
    }

    @Test
    void whatCountsIsExplainedToEverybody() {
        assertThat(given().get("/reports/what-counts").asString()).contains("What counts", "taken out of this number");
        assertThat(given().get("/reports/what-counts?lang=es").asString()).contains("Qué se cuenta", "Comunicadas");
    }

    private String minister() {
        return sheet.targets().getFirst().targetId().toString();
    }
}
