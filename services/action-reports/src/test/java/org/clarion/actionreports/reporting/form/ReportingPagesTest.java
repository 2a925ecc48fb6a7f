package org.clarion.actionreports.reporting.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.clarion.actionreports.Form;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.journal.totals.Dimension;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.contracts.Channel;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Target;
import org.clarion.contracts.Target.TargetWords;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.pages.PrivateLinks;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReportingPagesTest {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");

    private final Sheet sheet = Sheets.freeTheJournalist();
    private final UUID action = sheet.actionId();
    private final String page = "/reports/" + action;

    @Inject
    TestClock clock;

    @Inject
    Totals totals;

    @Inject
    DataSource database;

    @Inject
    PrivateLinks links;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

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
    void whoTicksIsAskedHowItEndsAndComesBackToTheThanks() {
        Sheets.launched(sheet);
        var form = Form.on(page)
                .with("target", minister())
                .with("channel", "POST")
                .with("quantity", 1)
                .with("follow", "yes");

        var without = form.press();
        assertThat(without.statusCode()).isEqualTo(303);
        assertThat(given().get(without.header("Location")).asString())
                .contains("Tell me how it ends", "action=\"/join/follow/" + action + "?from=reports\"");

        var answer = Form.on(page)
                .with("target", minister())
                .with("channel", "POST")
                .with("quantity", 1)
                .with("follow", "yes")
                .with("email", "rosa." + action + "@example.org")
                .press();
        assertThat(answer.statusCode()).isEqualTo(307);
        assertThat(answer.header("Location"))
                .startsWith("/join/follow/" + action + "?from=reports&back=%2Freports%2F" + action
                        + "%2Fthank-you%3Fmine%3D")
                .doesNotContain("rosa", "%40");
    }

    @Test
    void theFormNamesOfficialsInTheReadersLanguage() {
        Sheets.launched(sheet);
        var called = sheet.targets().stream()
                .map(target -> Sheets.called(
                        target, Map.of("es", new TargetWords("Ministra Elena Ramos", "Ministra de Justicia", null))))
                .toList();
        Sheets.changed(sheet, sheet.endsAt(), called);

        assertThat(given().header("Accept-Language", "es").get(page).asString())
                .contains("Ministra Elena Ramos", "Ministra de Justicia")
                .doesNotContain("Minister of Justice");
        assertThat(given().header("Accept-Language", "en").get(page).asString())
                .contains("Elena Ramos", "Minister of Justice")
                .doesNotContain("Ministra");
    }

    @Test
    void anOlderSheetSaysThatANewerOneExistsAndStillCounts() {
        var newer = UUID.randomUUID();
        Sheets.launched(Sheets.ofCase(sheet, UUID.randomUUID(), newer));

        assertThat(given().get(page).asString())
                .contains("There is a newer urgent action about this.", "href=\"/actions/" + newer);
        assertThat(given().get(page + "/figures").asString()).contains("href=\"/actions/" + newer);
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

    /** A letter posted to two is two letters; the link below it says so in one step, and pressing twice changes nothing. */
    @Test
    void whoReachedSeveralByOneActSaysSoOnce() {
        var first = sheet.targets().getFirst();
        var second = new Target(
                UUID.randomUUID(),
                Target.Role.PRIMARY,
                "Omar Example",
                null,
                "Dear Prosecutor",
                List.of("Example Street 2"),
                null,
                null,
                null,
                null,
                null);
        Sheets.launched(sheet);
        Sheets.changed(sheet, sheet.endsAt(), List.of(first, second));
        var both = minister() + "," + second.targetId();

        assertThat(given().get(page + "?target=" + both + "&channel=POST").asString())
                .contains("value=\"" + both + "\" checked", "All of them, in one step");
        var form = Form.on(page).with("target", both).with("channel", "POST").with("quantity", 1);
        assertThat(form.press().statusCode()).isEqualTo(303);
        assertThat(form.press().statusCode()).isEqualTo(303);
        assertThat(totals.of(action).total().reported()).isEqualTo(2);

        var path = form.press().header("Location");
        var thanks = given().get(path).asString();
        assertThat(thanks).contains("Your own pages for these reports", ">Omar Example</a>");
        assertThat(own(thanks)).hasSize(2).doesNotHaveDuplicates().allSatisfy(link -> assertThat(
                        given().get(link).statusCode())
                .isEqualTo(200));
        var also = Pattern.compile("name=\"also\" value=\"([\\w-]{43})\"").matcher(thanks);
        assertThat(also.find()).isTrue();
        Form.on(path)
                .with("email", "rosa." + action + "@example.org")
                .with("also", also.group(1))
                .at(own(thanks).getFirst() + "/verify")
                .press();
        assertThat(askedAbout(own(thanks))).isEqualTo(2);

        var unknown = Form.on(page)
                .with("target", minister() + "," + UUID.randomUUID())
                .with("channel", "POST")
                .with("quantity", 1);
        assertThat(unknown.press().statusCode()).isEqualTo(422);
        assertThat(totals.of(action).total().reported()).isEqualTo(2);
    }

    @Test
    void theSameFormWithOtherAnswersIsNotCountedAgain() {
        Sheets.launched(sheet);
        var form =
                Form.on(page).with("target", "other").with("channel", "PHONE").with("quantity", 1);
        form.press();

        var answer = form.with("country", "KE").press();

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Correct the first", "/reports/mine/");

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
                .contains("Something is missing behind the @.", "value=\"rosa@\"", "&lt;b&gt;many")
                .doesNotContain("<b>many");
        assertThat(totals.of(action).total().reported()).isZero();
    }

    @Test
    void aDomainThatLooksMistypedIsAskedAboutBeforeAnythingCounts() {
        Sheets.launched(sheet);
        var form = Form.on(page)
                .with("target", "other")
                .with("channel", "POST")
                .with("quantity", 3)
                .with("email", "Rosa <rosa@hotmial.com>");

        var asked = form.press();

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.asString()).contains("Did you mean rosa@hotmail.com?", "No, rosa@hotmial.com is right");
        assertThat(totals.of(action).total().reported()).isZero();
        assertThat(form.with("meant", "rosa@hotmial.com").press().statusCode()).isEqualTo(303);
        assertThat(totals.of(action).total().reported()).isEqualTo(3);
    }

    @Test
    void whatWasTypedIntoAFormThatGrewTooOldComesBackAndIsCountedByOnePress() {
        Sheets.launched(sheet);
        var form = Form.on(page)
                .with("target", minister())
                .with("channel", "POST")
                .with("quantity", 4)
                .with("when", sheetDay())
                .with("section", "Puerto Rico")
                .with("comment", "Two of us wrote by hand.")
                .with("email", "rosa@example.org");
        clock.stopAt(clock.instant().plus(Duration.ofDays(8)));

        var back = form.press();
        var again = given().redirects().follow(false);
        HIDDEN.matcher(back.asString()).results().forEach(field -> again.formParam(field.group(1), field.group(2)));

        assertThat(back.statusCode()).isEqualTo(403);
        assertThat(back.asString()).contains("Two of us wrote by hand.", "value=\"rosa@example.org\"");
        assertThat(again.post(page).statusCode()).isEqualTo(303);
        assertThat(totals.of(action).total().reported()).isEqualTo(4);
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
    void theFormSaysAtItsFieldsWhatHoldsAndAsksForNothingItFillsInByItself() {
        Sheets.launched(sheet);

        var html = given().get(page).asString();

        assertThat(html)
                .contains("From 1 to 1,000. More than 25 is looked at by a coordinator before it counts.")
                .contains("One report is for one of them. If you wrote to several, report each")
                .contains("Left empty, it is today.")
                .containsPattern("<label for=\"target\" translate=\"no\"><span id=\"target-name\">Elena Ramos")
                .containsPattern("<label for=\"target-other\">Somebody else");
        assertThat(html.split("aria-required", -1)).as("only how many").hasSize(2);
    }

    @Test
    void whoGaveNoAddressMayCopyThePrivateLinkOrHaveItSentAndIsInvited() {
        Sheets.launched(sheet);
        var report =
                Form.on(page).with("target", "other").with("channel", "POST").with("quantity", 1);

        var thanks = given().get(report.press().header("Location")).asString();

        assertThat(thanks)
                .containsPattern(
                        "<span id=\"private-link\" translate=\"no\">https?://[^<]+/reports/mine/[\\w-]{43}</span>")
                .contains("data-copy=\"#private-link\"", "Send me the link", "href=\"/join\"")
                .containsPattern("action=\"/reports/mine/[\\w-]{43}/verify\"");
        var mailed =
                given().get(report.with("email", "rosa@example.org").press().header("Location"));
        assertThat(mailed.asString()).contains("Check your email").doesNotContain("Send me the link");
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
    void whoWroteToSeveralReportsTheNextWithOneAnswer() {
        Sheets.launched(sheet);
        var thanks = given().get(Form.on(page)
                        .with("target", minister())
                        .with("channel", "POST")
                        .with("quantity", 1)
                        .with("when", sheetDay())
                        .with("country", "KE")
                        .with("section", "Puerto Rico & friends")
                        .press()
                        .header("Location"))
                .asString();

        var link = Pattern.compile("href=\"([^\"]+)\">Report another<").matcher(thanks);
        assertThat(link.find()).isTrue();
        var form = given().urlEncodingEnabled(false)
                .get(link.group(1).replace("&amp;", "&"))
                .asString();

        assertThat(form)
                .contains("value=\"" + sheetDay() + "\"", "<option value=\"KE\" selected>")
                .contains("value=\"Puerto Rico &amp; friends\"")
                .containsPattern("value=\"POST\" checked")
                .doesNotContainPattern("value=\"" + minister() + "\" checked");
    }

    /** Where the page links reports of one's own, in its order. */
    private static List<String> own(String page) {
        return Pattern.compile("<li><a href=\"(/reports/mine/[\\w-]{43})")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private long askedAbout(List<String> own) {
        return own.stream()
                .map(link ->
                        links.read(link.substring("/reports/mine/".length())).orElseThrow())
                .filter(this::isAskedAbout)
                .count();
    }

    private boolean isAskedAbout(UUID report) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select 1 from confirmation where report_id = ?")) {
            query.setObject(1, report);
            try (var row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String sheetDay() {
        return LocalDate.now(ZoneOffset.UTC).minusDays(3).toString();
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

    /** By the deadline in our own copy, at its very moment: no event has to come first. */
    @Test
    void fromTheMomentOfItsDeadlineTheFormSaysSoAndASectionThatTakesNoneRefuses() {
        var action = Sheets.launched(
                Sheets.ending(Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS)));
        var form = "/reports/" + action.actionId();

        clock.stopAt(action.endsAt().minusMillis(1));
        assertThat(given().get(form).asString()).doesNotContain("you can still say so until");
        assertThat(late(action.actionId(), "Norway").statusCode()).isEqualTo(303);

        clock.stopAt(action.endsAt());
        assertThat(given().get(form).asString()).contains("you can still say so until");
        assertThat(late(action.actionId(), "Norway").statusCode()).isEqualTo(422);
    }

    @Test
    void aLateReportFollowsTheRuleOfItsSection() {
        var over = Sheets.launched(Sheets.ending(Instant.now().minus(5, ChronoUnit.DAYS)))
                .actionId();

        var held = late(over, "kenya").header("Location");
        var refused = late(over, "Norway");
        late(over, "Peru");

        assertThat(given().get(held).asString())
                .contains("A coordinator looks at it first.", "It came after the end of the action");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("<details open>", "this section takes no reports after the end of an action");
        assertThat(totals.by(over, Dimension.SECTION)).containsOnlyKeys("Peru");
    }

    private static Response late(UUID action, String section) {
        return Form.on("/reports/" + action)
                .with("target", "other")
                .with("channel", "POST")
                .with("quantity", 1)
                .with("section", section)
                .press();
    }

    @Test
    void anActionNobodyKnowsIsMissing() {
        assertThat(given().get("/reports/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(given().get("/reports/rosa").statusCode()).isEqualTo(404);
    }

    @Test
    void whatCountsIsExplainedToEverybody() {
        assertThat(given().get("/reports/what-counts").asString())
                .contains("How we count", "taken out of this number", "A report of more than 25", "for 14 days after")
                .contains("Set aside", "Withdrawn", "Counted by a coordinator", "Each line counts as reported only");
        assertThat(given().get("/reports/what-counts?lang=es").asString())
                .contains("Cómo contamos", "Comunicadas", "Un informe de más de 25", "Contado por una persona");
    }

    @Test
    void moreThanOnePersonOftenDoesIsTakenAndHeldAndThePageSaysSo() {
        Sheets.launched(sheet);

        var answer = Form.on(page)
                .with("target", "other")
                .with("channel", "POST")
                .with("quantity", 26)
                .press();

        assertThat(given().get(answer.header("Location")).asString())
                .contains("A coordinator looks at it first.", "A report of more than 25 is looked at before it counts")
                .doesNotContain("It is counted.");
        assertThat(totals.of(action).total().reported()).isZero();
    }

    @Test
    void theRarerQuestionsAreFoldedUntilOneOfThemMatters() {
        Sheets.launched(sheet);
        var wrong = Form.on(page)
                .with("target", "other")
                .with("channel", "POST")
                .with("quantity", 1)
                .with("people", "a few")
                .press();

        assertThat(given().get(page).asString()).contains("<details>", "How many people did this together?");
        assertThat(given().get(page + "?section=Kenya").asString()).contains("<details open>", "value=\"Kenya\"");
        assertThat(wrong.asString()).contains("<details open>", "How many people were you?");
    }

    @Test
    void whatIsSaidBesidesIsKeptAndTheCommentSealed() throws Exception {
        Sheets.launched(sheet);

        var answer = Form.on(page)
                .with("target", "other")
                .with("channel", "POST")
                .with("quantity", 12)
                .with("people", 6)
                .with("section", "  Kenya\t Nairobi ")
                .with("replied", "yes")
                .with("comment", "The embassy called me back.")
                .press();

        assertThat(given().get(answer.header("Location")).asString()).contains("You have received a reply.");
        assertThat(totals.by(action, Dimension.SECTION)).containsOnlyKeys("Kenya Nairobi");
        var kept = """
                select people = 6 and replied and comment is not null
                       and position('embassy'::bytea in comment) = 0
                from report join circumstance using (report_id) where report.action_id = ?""";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(kept)) {
            select.setObject(1, action);
            try (var row = select.executeQuery()) {
                assertThat(row.next() && row.getBoolean(1)).isTrue();
            }
        }
    }

    @Test
    void aCommentHasRoomForFiveHundredSigns() {
        Sheets.launched(sheet);
        var form = Form.on(page)
                .with("target", "other")
                .with("channel", "POST")
                .with("quantity", 1)
                .with("comment", "ñ".repeat(501));

        assertThat(form.press().asString()).contains("Shorten this to 500 characters.");
    }

    @Test
    void theWaysTheActionGivesComeFirst() {
        Sheets.launched(sheet);

        var html = given().get(page).asString();

        assertThat(html)
                .containsSubsequence(
                        "value=\"EMAIL\"",
                        "value=\"POST\"",
                        "value=\"PHONE\"",
                        "value=\"SOCIAL\"",
                        "value=\"FAX\"",
                        "The action does not give this way.");
    }

    private String minister() {
        return sheet.targets().getFirst().targetId().toString();
    }
}
