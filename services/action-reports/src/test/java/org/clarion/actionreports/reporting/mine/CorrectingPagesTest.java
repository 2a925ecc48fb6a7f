package org.clarion.actionreports.reporting.mine;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clarion.actionreports.Form;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.journal.Amendment.Judged;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.totals.Dimension;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.Topic;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.pages.PrivateLinks;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CorrectingPagesTest {

    private static final Pattern MINE = Pattern.compile("mine=([\\w-]{43})");

    private final UUID action = Sheets.launched().actionId();

    @Inject
    Totals totals;

    @Inject
    Journal journal;

    @Inject
    PrivateLinks links;

    @Test
    void whoHasReportedFindsTheWayBackToTheReport() {
        var answer = form(3).press();
        var thanks = given().get(answer.header("Location")).asString();
        var mine = mine(answer);

        assertThat(thanks).contains("href=\"" + mine + "\"", "keep it to yourself");
        var page = given().get(mine);
        assertThat(page.asString())
                .contains("It is counted.", "It counts as reported, not as verified.", "3 × Letter by post");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
        assertThat(page.headers().getValues("Referrer-Policy")).containsExactly("same-origin");
    }

    @Test
    void theSameFormTwiceLeadsToTheSamePage() {
        var form = form(1);

        assertThat(mine(form.press())).isEqualTo(mine(form.press()));
    }

    @Test
    void aCorrectionMovesTheTotalsAndPostingItTwiceChangesNothingTwice() {
        var mine = mine(form(3).press());
        var correction = correction(mine, 2, "PHONE");

        var answer = correction.press();

        assertThat(given().get(answer.header("Location")).asString())
                .contains("Corrected. This is what stands now.", "2 × Phone call");
        assertThat(totals.of(action).byChannel())
                .containsEntry(Channel.PHONE, new Figures(2, 0, 0))
                .doesNotContainKey(Channel.POST);
        var version = totals.of(action).version();
        assertThat(given().get(correction.press().header("Location")).asString())
                .contains("Nothing was changed: the report says exactly that already.");
        assertThat(totals.of(action).version()).isEqualTo(version);
        await().untilAsserted(() -> assertThat(ToldRecords.about(action, Topic.ACTION_REPORTS))
                .extracting(ToldRecords.Message::type)
                .containsExactly("report.accepted.v1", "report.corrected.v1"));
    }

    @Test
    void whatWasSentLastStandsAndThePageSaysSo() {
        var mine = mine(form(3).press());
        var openedLongAgo = correction(mine, 7, "POST");
        correction(mine, 5, "POST").press();

        var answer = openedLongAgo.press();

        assertThat(given().get(answer.header("Location")).asString())
                .contains("had been changed since you opened the form", "7 × Letter by post");
        assertThat(totals.of(action).total().reported()).isEqualTo(7);
    }

    @Test
    void moreThanOnePersonOftenDoesIsHeldAndCountsOnceTheNumberIsMended() {
        var mine = mine(form(3).press());

        var held = given().get(correction(mine, 30, "POST").press().header("Location"));

        assertThat(held.asString()).contains("It is held: a coordinator looks at it before it counts.");
        assertThat(totals.of(action).total().reported()).isZero();

        correction(mine, 4, "POST").press();
        assertThat(totals.of(action).total().reported()).isEqualTo(4);
        assertThat(given().get(mine).asString()).contains("It is counted.");
    }

    @Test
    void whatCameLateWaitsForItsSectionWhateverTheReporterMakesOfIt() {
        var over = Sheets.launched(Sheets.ending(Instant.now().minus(5, ChronoUnit.DAYS)))
                .actionId();
        var few = mine(late(over, "Kenya", 3));
        var many = mine(late(over, "Kenya", 30));

        correction(few, 3, "POST").with("section", "").press();
        correction(few, 2, "POST").with("section", "").press();
        correction(many, 30, "POST").with("section", "").press();
        correction(many, 4, "POST").with("section", "").press();

        assertThat(totals.of(over).total().reported()).isZero();
        assertThat(given().get(few).asString()).contains("It is held");
        assertThat(given().get(many).asString()).contains("It is held");
    }

    @Test
    void whatCameLateAndNamesItsSectionLaterIsTreatedAsIfItHadNamedItAtOnce() {
        var over = Sheets.launched(Sheets.ending(Instant.now().minus(5, ChronoUnit.DAYS)))
                .actionId();
        var mine = mine(late(over, "", 3));

        var refused = correction(mine, 3, "POST").with("section", "Norway").press();
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("<details open>", "this section takes no reports after the end of an action");
        assertThat(totals.of(over).total().reported()).isEqualTo(3);

        correction(mine, 3, "POST").with("section", "Kenya").press();
        assertThat(totals.of(over).total().reported()).isZero();
        assertThat(given().get(mine).asString()).contains("It is held");
    }

    private static Response late(UUID action, String section, int quantity) {
        return Form.on("/reports/" + action)
                .with("target", "other")
                .with("channel", "POST")
                .with("quantity", quantity)
                .with("section", section)
                .press();
    }

    @Test
    void whatWasWrittenBesideItIsShownAndCanBeChangedOrTakenOut() {
        var mine = mine(form(3).with("comment", "The embassy called me.").press());

        assertThat(given().get(mine + "/correct").asString()).contains("<details open>", "The embassy called me.");
        var answer = correction(mine, 3, "POST")
                .with("comment", "The embassy wrote to me.")
                .press();

        assertThat(answer.header("Location")).contains("done=CORRECTED");
        assertThat(given().get(mine + "/correct").asString())
                .contains("The embassy wrote to me.")
                .doesNotContain("called me");
        correction(mine, 3, "POST").with("comment", " ").press();
        assertThat(given().get(mine + "/correct").asString()).doesNotContain("The embassy");
        assertThat(correction(mine, 3, "POST")
                        .with("comment", "ñ".repeat(501))
                        .press()
                        .asString())
                .contains("Shorten this to 500 characters.");
    }

    @Test
    void whatACoordinatorLetCountStaysCountedWhenTheNumberShrinks() {
        var mine = mine(form(40).press());
        judge(mine, Judgement.COUNTED);

        correction(mine, 39, "POST").press();

        assertThat(totals.of(action).total().reported()).isEqualTo(39);
    }

    @Test
    void whatStaffSetAsideOrRefusedIsNotTalkedIntoCounting() {
        var aside = mine(form(3).press());
        var refused = mine(form(3).press());
        var openedBefore = correction(refused, 2, "POST");
        judge(aside, Judgement.SUSPECT);
        judge(refused, Judgement.INVALID);

        correction(aside, 2, "POST").press();
        var answer = openedBefore.press();

        assertThat(totals.of(action).total().reported()).isZero();
        assertThat(given().get(aside).asString()).contains("It is set aside");
        assertThat(given().get(answer.header("Location")).asString())
                .contains("could not be corrected as it stands now", "decided that it does not count")
                .doesNotContain("Correct it");
        assertThat(given().redirects().follow(false).get(refused + "/correct").statusCode())
                .isEqualTo(303);
    }

    @Test
    void aReplyIsTheNewsThatIsWaitedForAndADamagedLinkSaysSo() {
        var mine = mine(form(3).press());

        assertThat(given().get(mine).asString())
                .containsPattern("class=\"button main\" href=\"[^\"]+replied=yes\"")
                .doesNotContainPattern("class=\"button main\" href=\"[^\"]+/correct\"");
        assertThat(given().urlEncodingEnabled(false).get(mine + ").").statusCode())
                .isEqualTo(200);
        var cut = given().get(mine.substring(0, mine.length() - 1));
        assertThat(cut.statusCode()).isEqualTo(404);
        assertThat(cut.asString()).contains("This link is not whole");
    }

    @Test
    void takingBackShowsFirstWhatItDoesAndThenDoesIt() {
        form(5).press();
        var mine = mine(form(3).press());

        var preview = given().get(mine + "/withdraw").asString();

        assertThat(preview).containsSubsequence("Reported", "8 now, 5 without your report", "Withdraw my report");
        assertThat(totals.of(action).total().reported()).isEqualTo(8);

        var form = Form.on(mine + "/withdraw");
        var page = given().get(form.press().header("Location")).asString();
        assertThat(page).contains("Withdrawn. The totals are without it.", "Report again");
        assertThat(totals.of(action).total().reported()).isEqualTo(5);
        assertThat(totals.by(action, Dimension.CHANNEL)).containsEntry("POST", new Figures(5, 0, 0));
        assertThat(given().get(form.press().header("Location")).asString()).contains("Nothing was changed");
        assertThat(totals.of(action).total().reported()).isEqualTo(5);
    }

    @Test
    void aMistakeComesBackWithWhatWasTyped() {
        var mine = mine(form(3).press());

        var answer = correction(mine, 0, "POST").press();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains(
                        "<title>Error: Correct your report",
                        "Give a number from 1 to 1,000.",
                        "name=\"seen\" value=\"");
        assertThat(totals.of(action).total().reported()).isEqualTo(3);
    }

    @Test
    void aLinkWeDidNotSignLeadsNowhere() {
        assertThat(given().get("/reports/mine/rosa").statusCode()).isEqualTo(404);
        assertThat(given().get(links.path(UUID.randomUUID())).statusCode()).isEqualTo(404);
    }

    @Test
    void speaksSpanish() {
        var mine = mine(form(30).press());

        assertThat(given().get(mine + "?lang=es").asString())
                .contains("Tu informe", "Está en espera", "Retirarlo", "Carta por correo postal");
        assertThat(given().get(mine + "/withdraw?lang=es").asString()).contains("¿Retirar este informe?");
        assertThat(given().get(mine + "/correct?lang=es").asString()).contains("Corrige tu informe", "¿A quién?");
    }

    private Form form(int quantity) {
        return Form.on("/reports/" + action)
                .with("target", "other")
                .with("channel", "POST")
                .with("quantity", quantity);
    }

    private static Form correction(String mine, int quantity, String channel) {
        return Form.on(mine + "/correct")
                .carrying("seen")
                .with("target", "other")
                .with("channel", channel)
                .with("quantity", quantity);
    }

    private void judge(String mine, Judgement judgement) {
        var report = links.read(mine.substring(mine.lastIndexOf('/') + 1)).orElseThrow();
        QuarkusTransaction.requiringNew().run(() -> journal.amend(List.of(report), new Judged(judgement, "noor")));
    }

    private static String mine(Response answer) {
        var found = MINE.matcher(answer.header("Location"));
        assertThat(found.find()).isTrue();
        return "/reports/mine/" + found.group(1);
    }
}
