package org.clarion.actionreports.reporting.verifying;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.clarion.actionreports.Form;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.sql.Sql;
import org.clarion.contracts.Topic;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.privacy.Pseudonyms;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class VerifyingPagesTest {

    private static final Pattern LINK = Pattern.compile("(/reports/confirm/[A-Za-z0-9_-]+)\\?lang=en");

    private static final Pattern MINE = Pattern.compile("mine=([\\w-]{43})");

    private final String rosa = "rosa." + UUID.randomUUID() + "@example.org";

    @Inject
    MockMailbox mailbox;

    @Inject
    Totals totals;

    @Inject
    DataSource database;

    @Inject
    TestClock clock;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    ForgetReporters forgetReporters;

    @Inject
    ReportDoubts doubts;

    @Inject
    Sql sql;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void theButtonVerifiesAndTheLinkDoesNot() {
        var action = Sheets.launched().actionId();
        var link = reportAndReadTheMail(action);

        given().get(link).then().statusCode(200);
        assertThat(totals.of(action).total().verified()).isZero();

        var answer = Form.on(link).carrying("report").press();

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(totals.of(action).total().verified()).isEqualTo(2);
        assertThat(given().get(link).asString()).contains("Verified. Thank you.");
        await().untilAsserted(() -> assertThat(ToldRecords.about(action, Topic.ACTION_REPORTS))
                .extracting(ToldRecords.Message::type)
                .containsExactly("report.accepted.v1", "report.verified.v1"));
    }

    @Test
    void whoConfirmsIsToldToHaveActedOnceByAPseudonymOfTheAction() {
        var action = Sheets.launched().actionId();
        var link = reportAndReadTheMail(action);
        assertThat(ToldRecords.about(action, Topic.ACTS)).isEmpty();

        var form = Form.on(link).carrying("report");
        form.press();
        form.press();

        await().untilAsserted(() -> assertThat(ToldRecords.about(action, Topic.ACTS))
                .singleElement()
                .satisfies(told -> {
                    Contracts.assertKept(told.type(), told.payload());
                    assertThat(told.payload())
                            .contains(pseudonyms.onAction(action, pseudonyms.of(rosa)))
                            .doesNotContain(rosa, pseudonyms.of(rosa));
                }));
    }

    @Test
    void theMailLeadsToTheReportersOwnPageToo() {
        var action = Sheets.launched().actionId();
        reportAndReadTheMail(action);

        var text = mailbox.getMailsSentTo(rosa).getFirst().getText();
        assertThat(mailbox.getMailsSentTo(rosa).getFirst().getHeaders().get("Content-Language"))
                .containsExactly("en");
        var mine = Pattern.compile("(/reports/mine/[\\w-]{43})\\?lang=en").matcher(text);

        assertThat(mine.find()).as(text).isTrue();
        assertThat(given().get(mine.group(1)).asString()).contains("2 × Letter by post", "It is counted.");
    }

    @Test
    void whatIsHeldIsConfirmedButInNoTotalYet() {
        var action = Sheets.launched().actionId();
        Form.on("/reports/" + action)
                .with("target", "other")
                .with("channel", "POST")
                .with("quantity", 30)
                .with("email", rosa)
                .press();
        var link = linkInTheMail();

        Form.on(link).carrying("report").press();

        assertThat(given().get(link).asString()).contains("It is in no total yet");
        assertThat(totals.of(action).total().verified()).isZero();
    }

    @Test
    void confirmingAgainIsNoNews() {
        var action = Sheets.launched().actionId();
        var link = reportAndReadTheMail(action);
        var form = Form.on(link).carrying("report");
        form.press();
        var version = totals.of(action).version();

        assertThat(form.press().statusCode()).isEqualTo(303);

        assertThat(totals.of(action).version()).isEqualTo(version);
    }

    @Test
    void whoReportsSeveralInARowAnswersOnce() {
        var action = Sheets.launched().actionId();
        var first = form(action).press();
        var others = IntStream.range(0, 3).mapToObj(i -> form(action).press()).toList();
        assertThat(first.header("Location")).endsWith("mail=sent");
        assertThat(others)
                .allSatisfy(other -> assertThat(other.header("Location")).endsWith("mail=joined"));
        assertThat(given().get(others.getLast().header("Location")).asString()).contains("is for this report too");
        var link = linkInTheMail();
        var page = given().get(link).asString();
        assertThat(page).contains("Are these reports yours?", "If none of them is yours");
        var boxes = Pattern.compile("name=\"report\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(box -> box.group(1))
                .toList();
        assertThat(boxes).hasSize(4);

        assertThat(given().get(Form.on(link).press().header("Location")).asString())
                .contains("Nothing was ticked")
                .doesNotContain(" checked>");

        var answer = Form.on(link)
                .with("report", boxes.get(1))
                .with("report", boxes.get(2))
                .with("report", boxes.get(3))
                .press();

        assertThat(totals.of(action).total()).isEqualTo(new Figures(8, 6, 0));
        assertThat(given().get(answer.header("Location")).asString())
                .contains("Thank you: what you confirmed is verified.", "Is this report yours?");
        assertThat(mailbox.getMailsSentTo(rosa)).hasSize(1);
    }

    @Test
    void oneActionsMailAsksNothingAboutAnother() {
        var one = Sheets.launched().actionId();
        form(one).press();
        var link = linkInTheMail();
        form(Sheets.launched().actionId()).press();

        assertThat(given().get(link).asString())
                .contains("Is this report yours?")
                .doesNotContain("Are these");
    }

    @Test
    void whoConfirmedOneLetterHasNotConfirmedTwentyFive() {
        var action = Sheets.launched().actionId();
        var answer = form(action).press();
        var mine = mine(answer);
        var link = linkInTheMail();
        Form.on(link).carrying("report").press();

        var corrected = given().get(correction(mine, 25).press().header("Location"));

        assertThat(totals.of(action).total()).isEqualTo(new Figures(25, 0, 0));
        assertThat(corrected.asString())
                .contains("counts as reported and not as verified any more", "Have it verified")
                .doesNotContain("you have confirmed that it is yours");
        assertThat(given().get(link).asString()).contains("Is this report yours?", "25 × Letter by post");
    }

    @Test
    void aCorrectionThatClaimsNoMoreStaysVerified() {
        var action = Sheets.launched().actionId();
        var mine = mine(form(action).press());
        Form.on(linkInTheMail()).carrying("report").press();

        correction(mine, 1).with("country", "KE").press();

        assertThat(totals.of(action).total()).isEqualTo(new Figures(1, 1, 0));
    }

    @Test
    void aYesHoldsForWhatThePageShowed() {
        var action = Sheets.launched().actionId();
        var mine = mine(form(action).press());
        var link = linkInTheMail();
        var opened = Form.on(link).carrying("report");
        correction(mine, 25).press();

        var answer = opened.press();

        assertThat(totals.of(action).total().verified()).isZero();
        assertThat(given().get(answer.header("Location")).asString())
                .contains("corrected since you opened this page", "25 × Letter by post");
        Form.on(link).carrying("report").press();
        assertThat(totals.of(action).total().verified()).isEqualTo(25);
    }

    @Test
    void whoGaveNoAddressHasTheReportVerifiedLater() {
        var action = Sheets.launched().actionId();
        var mine = mine(Form.on("/reports/" + action)
                .with("target", "other")
                .with("channel", "POST")
                .with("quantity", 2)
                .press());
        assertThat(verification(mine, "rosa@").press().asString())
                .contains("Something is missing behind the @.")
                .doesNotContain("leave it empty");
        var form = verification(mine, rosa);

        var page = given().get(form.press().header("Location")).asString();
        form.press();

        assertThat(page).contains("Check your email");
        Form.on(linkInTheMail()).carrying("report").press();
        assertThat(totals.of(action).total().verified()).isEqualTo(2);
        assertThat(given().get(mine).asString()).doesNotContain("Have it verified");
    }

    @Test
    void askingAgainAtAnotherAddressEndsTheLinksAtTheFirst() {
        var action = Sheets.launched().actionId();
        var mine = mine(form(action).press());
        var first = linkInTheMail();

        verification(mine, "other." + rosa).press();

        assertThat(given().get(first).statusCode()).isEqualTo(410);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(mailbox.getMailsSentTo("other." + rosa))
                .hasSize(1));
    }

    @Test
    void askingAgainFillsNobodysMailboxEither() {
        var mines = IntStream.range(0, 3)
                .mapToObj(i -> mine(form(Sheets.launched().actionId()).press()))
                .toList();

        var fourth = verification(mines.getFirst(), rosa);
        clock.stopAt(clock.instant().plus(Duration.ofMinutes(5)));

        assertThat(given().get(fourth.press().header("Location")).asString()).contains("No mail was sent");
        clock.stopAt(clock.instant().plus(Duration.ofMinutes(61)));
        assertThat(fourth.press().header("Location")).contains("MAIL_GOES");
    }

    private static Form verification(String mine, String email) {
        return Form.on(mine).at(mine + "/verify").with("email", email);
    }

    private static Form correction(String mine, int quantity) {
        return Form.on(mine + "/correct")
                .carrying("seen")
                .with("target", "other")
                .with("channel", "POST")
                .with("quantity", quantity);
    }

    private static String mine(Response answer) {
        var found = MINE.matcher(answer.header("Location"));
        assertThat(found.find()).isTrue();
        return "/reports/mine/" + found.group(1);
    }

    @Test
    void theAddressIsSealedAndGoesWithTheAnswer() throws Exception {
        var link = reportAndReadTheMail(Sheets.launched().actionId());
        assertThat(addressesKept()).isEqualTo(1);

        Form.on(link).carrying("report").press();

        assertThat(addressesKept()).isZero();
    }

    @Test
    void aFormPostedTwiceMailsOnce() {
        var action = Sheets.launched().actionId();
        var form = form(action);
        form.press();
        form.press();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(mailbox.getMailsSentTo(rosa)).hasSize(1));
    }

    @Test
    void nobodyGetsMoreThanThreeMailsAnHourAndEveryReportCounts() throws Exception {
        var actions =
                Stream.generate(() -> Sheets.launched().actionId()).limit(5).toList();

        var answers = actions.stream().map(action -> form(action).press()).toList();

        assertThat(answers)
                .extracting(answer -> answer.header("Location").replaceAll(".*mail=", ""))
                .containsExactly("sent", "sent", "sent", "enough", "enough");
        assertThat(given().get(answers.getLast().header("Location")).asString())
                .contains("No mail could go just now", "ask for the mail in an hour", "#verify\"");
        assertThat(actions)
                .allSatisfy(action ->
                        assertThat(totals.of(action).total().reported()).isEqualTo(2));
        assertThat(count("select count(*) from confirmation where pseudonym = ?"))
                .isEqualTo(3);

        clock.stopAt(clock.instant().plus(Duration.ofMinutes(61)));
        assertThat(form(actions.getFirst()).press().header("Location")).endsWith("mail=sent");
    }

    @Test
    void nobodyGetsMoreThanTenMailsADayHoweverPatientlySomebodyElseAsks() {
        var actions =
                Stream.generate(() -> Sheets.launched().actionId()).limit(11).toList();

        var answers = actions.stream()
                .map(action -> {
                    clock.stopAt(clock.instant().plus(Duration.ofMinutes(61)));
                    return form(action).press().header("Location").replaceAll(".*mail=", "");
                })
                .toList();

        assertThat(answers.subList(0, 10)).containsOnly("sent");
        assertThat(answers.getLast()).isEqualTo("enough");
    }

    @Test
    void nobodyCausesMailsWithoutEndWhomeverTheyGoTo() {
        var action = Sheets.launched().actionId();

        var answers = IntStream.range(0, 10)
                .mapToObj(i -> Form.on("/reports/" + action)
                        .from("192.0.2.77")
                        .with("target", "other")
                        .with("channel", "POST")
                        .with("quantity", 1)
                        .with("email", i + "." + rosa)
                        .press())
                .toList();

        assertThat(answers)
                .extracting(answer -> answer.header("Location").replaceAll(".*mail=", ""))
                .containsExactly(
                        "sent", "sent", "sent", "later", "later", "later", "later", "later", "later", "enough");
        assertThat(totals.of(action).total().reported()).isEqualTo(10);
        assertThat(given().get(answers.get(3).header("Location")).asString()).contains("goes out a little later");
        await().untilAsserted(
                        () -> assertThat(mailbox.getMailsSentTo("2." + rosa)).hasSize(1));
        assertThat(mailbox.getMailsSentTo("3." + rosa)).isEmpty();

        clock.stopAt(clock.instant().plus(Duration.ofMinutes(27)));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(mailbox.getMailsSentTo("3." + rosa))
                .hasSize(1));
        assertThat(mailbox.getMailsSentTo("4." + rosa)).isEmpty();
    }

    @Test
    void nobodyIsAskedAboutWhatStaffSetAsideMeanwhile() {
        var action = Sheets.launched().actionId();
        var report = given().get(form(action).press().header("Location"));
        assertThat(report.statusCode()).isEqualTo(200);
        linkInTheMail();
        var one = sql.one("select report_id from report where action_id = ?", row -> row.uuid("report_id"), action)
                .orElseThrow();

        assertThat(doubts.about(one)).isEqualTo(ReportDoubts.Doubt.NONE);
        QuarkusTransaction.requiringNew()
                .run(() -> sql.change("update report set judgement = 'SUSPECT' where report_id = ?", one));
        assertThat(doubts.about(one)).isEqualTo(ReportDoubts.Doubt.SET_ASIDE);
        QuarkusTransaction.requiringNew()
                .run(() -> sql.change("update report set judgement = 'COUNTED' where report_id = ?", one));
        QuarkusTransaction.requiringNew().run(() -> sql.change("""
                insert into finding (finding_id, action_id, signal, about, reports, since, seen_at)
                select gen_random_uuid(), action_id, 'SPEED', network, 30, report.accepted_at, report.accepted_at
                from report join circumstance using (report_id, action_id) where report_id = ?""", one));
        assertThat(doubts.about(one)).isEqualTo(ReportDoubts.Doubt.NOTICED);
    }

    @Test
    void afterTwoWeeksTheLinkIsGoneAndSoIsThePerson() throws Exception {
        var link = reportAndReadTheMail(Sheets.launched().actionId());

        clock.stopAt(clock.instant().plus(Duration.ofDays(15)));
        forgetReporters.forget();

        assertThat(given().get(link).statusCode()).isEqualTo(410);
        assertThat(count("select count(*) from confirmation where pseudonym = ?"))
                .isZero();
    }

    @Test
    void aLinkNobodySentIsGone() {
        assertThat(given().get("/reports/confirm/" + "a".repeat(32)).statusCode())
                .isEqualTo(410);
    }

    @Test
    void aDamagedLinkWorksOrSaysThatItIsNotWhole() {
        var action = Sheets.launched().actionId();
        var link = reportAndReadTheMail(action);

        for (var behind : new String[] {".", ")", "=", "%22", "%3E,"}) {
            assertThat(given().urlEncodingEnabled(false).get(link + behind).asString())
                    .as(behind)
                    .contains("Is this report yours?");
        }
        var cut = given().get(link.substring(0, link.length() - 1));
        assertThat(cut.statusCode()).isEqualTo(404);
        assertThat(cut.asString()).contains("This link is not whole", "copy it whole");
        assertThat(given().get(link + "abc?lang=es").asString()).contains("Este enlace no está completo");

        Form.on(link).carrying("report").press();
        assertThat(totals.of(action).total().verified()).isEqualTo(2);
    }

    private String reportAndReadTheMail(UUID action) {
        form(action).press();
        return linkInTheMail();
    }

    private String linkInTheMail() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(mailbox.getMailsSentTo(rosa)).hasSize(1));
        var text = mailbox.getMailsSentTo(rosa).getFirst().getText();
        var link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    private Form form(UUID action) {
        return Form.on("/reports/" + action)
                .with("target", "other")
                .with("channel", "POST")
                .with("quantity", 2)
                .with("email", rosa);
    }

    private int addressesKept() throws SQLException {
        return count("select count(*) from confirmation where pseudonym = ? and address is not null " + "and position('"
                + rosa + "' in encode(address, 'escape')) = 0");
    }

    private int count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, pseudonyms.of(rosa));
            try (var row = select.executeQuery()) {
                return row.next() ? row.getInt(1) : -1;
            }
        }
    }
}
