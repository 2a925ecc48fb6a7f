package org.clarion.actionreports.screening.board;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.journal.Amendment.Corrected;
import org.clarion.actionreports.journal.Amendment.Verified;
import org.clarion.actionreports.journal.Circumstances;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.screening.bulk.BulkJudging;
import org.clarion.actionreports.sql.Sql;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.privacy.PersonalText;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ScreeningPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
    private static final String BOARD = "/desk/reports/screening";
    private static final String MACHINE = "c0ffee00c0ffee00";

    private final UUID action = Sheets.freeTheJournalist().actionId();

    @Inject
    Journal journal;

    @Inject
    Totals totals;

    @Inject
    Sessions sessions;

    @Inject
    Screening screening;

    @Inject
    BulkJudging sweeping;

    @Inject
    PersonalText personal;

    @Inject
    Sql sql;

    @Test
    void aMachineIsFoundChosenTakenOutAndPutBack() {
        handIn(40, MACHINE, 2, Judgement.COUNTED);
        handIn(3, "0000000000000001", 1, Judgement.COUNTED);
        screening.lookAt(action);

        var board = page(BOARD);
        assertThat(board)
                .contains("Speed: <code>c0ff…</code>", "Many reports came from one network", "/findings/" + finding());
        assertThat(page(BOARD + "/selection?network=" + MACHINE)).contains("value=\"" + MACHINE + "\"");

        var sweep = chosen(Map.of("action", action, "network", MACHINE, "mark", "INVALID"));
        var preview = page(sweep);
        assertThat(preview)
                .contains("This would mark 40 reports (80 letters).", "Afterwards: does not count.", "83 → 3")
                .contains("“I &lt;3 letters”", "<code>c0ff…</code>")
                .doesNotContain(MACHINE.substring(0, 12) + "<");
        assertThat(page(sweep + "?lang=es")).contains("«I &lt;3 letters»");
        assertThat(press(sweep + "/start", sweep, Map.of("shown", 40, "reason", "One machine"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(sweep))
                .contains("At work", "data-refresh=\"" + sweep + "/progress\"", "Look again", "0 of 40")
                .doesNotContain("http-equiv=\"refresh\"");
        sweeping.seeThrough();
        assertThat(page(sweep)).contains("40 reports were marked", "One machine", "ingrid", "−80");
        assertThat(total()).isEqualTo(new Figures(3, 0, 0));

        var undo = press(sweep + "/undo", sweep, Map.of()).header("Location");
        assertThat(page(undo)).contains("give 40 reports (80 letters) back", "3 → 83");
        press(undo + "/start", undo, Map.of("shown", 40, "reason", "It was a school"));
        sweeping.seeThrough();
        assertThat(total()).isEqualTo(new Figures(83, 0, 0));
        assertThat(page(BOARD)).contains("It was a school", "One machine");
    }

    @Test
    void aFormThatTookNoTimeSaysSoInTheSample() {
        var report = Report.of(
                UUID.randomUUID(),
                "screening:" + UUID.randomUUID(),
                action,
                Origin.FORM,
                ReportedAct.of(null, Channel.EMAIL, 1, LocalDate.of(2026, 11, 20), null));
        handIn(List.of(report.in(new Circumstances(null, null, null, null, 0))));

        assertThat(page(chosen(Map.of("action", action, "mark", "INVALID"))))
                .contains("Seconds to fill:</span> 0<", "no comment");
    }

    @Test
    void aPreviewThatIsNoLongerTrueIsShownAgain() {
        var reports = handIn(3, MACHINE, 1, Judgement.COUNTED);
        var sweep = chosen(Map.of("action", action, "mark", "INVALID"));
        judge(reports.getFirst(), "does-not-count");

        var answer = press(sweep + "/start", sweep, Map.of("shown", 3, "reason", "x"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("judged or corrected meanwhile", "mark 2 reports", "value=\"2\"");
    }

    @Test
    void whatIsHeldIsLetThroughOrNot() {
        var held = handIn(2, null, 60, Judgement.PENDING);
        assertThat(page(BOARD + "?action=" + action))
                .contains("/reports/" + held.getFirst() + "/let-through", "60 × E-mail");

        var shown = page(BOARD + "?action=" + action);
        for (var button : List.of(held.get(0) + "/let-through", held.get(1) + "/does-not-count")) {
            var seen = find(shown, "(?s)/reports/" + button + ".*?name=\"seen\" value=\"([^\"]+)\"");
            press(BOARD + "/reports/" + button, BOARD, Map.of("seen", seen));
        }

        assertThat(total()).isEqualTo(new Figures(60, 0, 0));
        assertThat(page(BOARD))
                .doesNotContain(held.get(0).toString(), held.get(1).toString());
        assertThat(acts(held.get(0))).containsExactly("let a report through");
        assertThat(acts(held.get(1))).containsExactly("judged that a report does not count");
    }

    @Test
    void whatWasCorrectedWhileSomebodyLookedIsForAnotherLook() {
        var held = handIn(1, null, 60, Judgement.PENDING).getFirst();
        var seen = mark(held);
        var more = ReportedAct.of(null, Channel.EMAIL, 900, LocalDate.of(2026, 11, 20), null);
        QuarkusTransaction.requiringNew().run(() -> journal.amend(List.of(held), new Corrected(more, "reporter")));

        var pressed = press(
                BOARD + "/reports/" + held + "/let-through?action=" + action + "&state=PENDING",
                BOARD,
                Map.of("seen", seen));

        assertThat(total()).isEqualTo(new Figures(0, 0, 0));
        assertThat(page(pressed.header("Location")))
                .contains("Nothing was judged: its reporter has corrected that report meanwhile.", held.toString());
        assertThat(acts(held)).isEmpty();
    }

    @Test
    void everyStateHasItsListAndAnActionsOwn() {
        var held = handIn(1, null, 60, Judgement.PENDING).getFirst();
        var suspect = handIn(1, null, 1, Judgement.SUSPECT).getFirst();
        var invalid = handIn(1, null, 1, Judgement.INVALID).getFirst();

        assertThat(page(BOARD + "?action=" + action + "&state=PENDING"))
                .contains("Reports: held", held.toString(), "One report.")
                .doesNotContain(suspect.toString(), invalid.toString());
        assertThat(page(BOARD + "?action=" + action + "&state=SUSPECT"))
                .contains("Reports: set aside", suspect.toString(), "Set aside at the door");
        assertThat(page(BOARD + "?action=" + action + "&state=INVALID"))
                .contains(
                        "Reports: does not count",
                        invalid.toString(),
                        "selection?judgement=INVALID&amp;action=" + action);
        assertThat(page(BOARD + "?action=" + UUID.randomUUID() + "&state=INVALID"))
                .contains("No report is in this state.");
    }

    @Test
    void aLongListHasPages() {
        handIn(27, null, 60, Judgement.PENDING);
        var list = BOARD + "?action=" + action;

        assertThat(page(list))
                .contains("27 reports.", "Page 1 of 2", "rel=\"next\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(page(list + "&page=2"))
                .contains("Page 2 of 2", "rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void aSectionsCoordinatorFindsWhatWaitsForIt() {
        var kenya = handIn(inSection("Kenya", 60)).getFirst();
        var peru = handIn(inSection("Peru", 61)).getFirst();

        assertThat(page(BOARD + "?section=kenya&action=" + action))
                .contains(kenya.toString())
                .doesNotContain(peru.toString());
        var sweep = chosen(Map.of("action", action, "section", "KENYA", "mark", "INVALID"));
        assertThat(page(sweep)).contains("This would mark one report (60 letters).");
    }

    @Test
    void aRowSaysWhatOneNeedsToJudge() {
        var sheet = Sheets.launched();
        var minister = sheet.targets().getFirst().targetId();
        var deed = new ReportedAct(minister, Channel.POST, 60, LocalDate.of(2026, 11, 20), "KE", "Nairobi", 6, false);
        var held = Report.of(UUID.randomUUID(), "screening:" + UUID.randomUUID(), sheet.actionId(), Origin.FORM, deed)
                .judged(Judgement.PENDING);
        handIn(List.of(held));
        QuarkusTransaction.requiringNew().run(() -> journal.amend(List.of(held.reportId()), new Verified()));

        assertThat(page(BOARD + "?action=" + sheet.actionId()))
                .contains("Elena Ramos", "60 × Letter by post", "20 November 2026", "6 people together", "Nairobi")
                .contains(">Kenya<", ">Verified<", "It says more than 25.");
    }

    @Test
    void whatCameLateSaysSoEvenWhenItsSectionWasTakenOut() {
        var over = Sheets.launched(Sheets.ending(Instant.now().minus(5, ChronoUnit.DAYS)))
                .actionId();
        var late = ReportedAct.of(null, Channel.POST, 1, LocalDate.of(2026, 11, 20), null);
        var held = Report.of(UUID.randomUUID(), "screening:" + UUID.randomUUID(), over, Origin.FORM, in("Kenya", late))
                .judged(Judgement.PENDING);
        handIn(List.of(held));
        assertThat(page(BOARD + "?action=" + over)).contains("It came after the end; its section looks first.");

        QuarkusTransaction.requiringNew()
                .run(() -> journal.amend(List.of(held.reportId()), new Corrected(late, "reporter")));

        assertThat(page(BOARD + "?action=" + over)).contains("It came after the end; its section looks first.");
    }

    @Test
    void oneJudgementIsTakenBackByOneButton() {
        var held = handIn(1, null, 60, Judgement.PENDING).getFirst();
        var list = BOARD + "?action=" + action + "&state=PENDING";

        var judged = press(
                BOARD + "/reports/" + held + "/does-not-count?action=" + action + "&state=PENDING",
                list,
                Map.of("seen", mark(held)));
        var notice = page(judged.header("Location"));

        assertThat(notice).contains("60 × E-mail", "does not count now.", "Put it back", "No report is in this state.");
        assertThat(page(BOARD + "?action=" + action + "&state=INVALID")).contains("Judged by ingrid.", "Put it back");

        var back = BOARD + "/reports/" + held + "/put-back";
        press(back, BOARD, Map.of("from", "INVALID"));
        press(back, BOARD, Map.of("from", "INVALID"));

        assertThat(page(list)).contains(held.toString());
        assertThat(acts(held)).containsExactly("judged that a report does not count", "put a report back");
    }

    private void judge(UUID report, String how) {
        press(BOARD + "/reports/" + report + "/" + how, BOARD, Map.of("seen", mark(report)));
    }

    /** As the button on the board has it. */
    private String mark(UUID report) {
        return QuarkusTransaction.requiringNew()
                .call(() -> journal.find(report).orElseThrow().deed().mark());
    }

    private ReportedAct in(String section, ReportedAct deed) {
        return new ReportedAct(
                deed.targetId(), deed.channel(), deed.quantity(), deed.actedOn(), deed.country(), section, 1, false);
    }

    private List<Report> inSection(String section, int quantity) {
        var deed = in(section, ReportedAct.of(null, Channel.EMAIL, quantity, LocalDate.of(2026, 11, 20), null));
        return List.of(Report.of(UUID.randomUUID(), "screening:" + UUID.randomUUID(), action, Origin.FORM, deed)
                .judged(Judgement.PENDING));
    }

    private List<UUID> handIn(List<Report> reports) {
        QuarkusTransaction.requiringNew().run(() -> journal.write(reports));
        return reports.stream().map(Report::reportId).toList();
    }

    /** Somebody calls from the hall in which, a while before, somebody else let a machine run. */
    @Test
    void aFindingHoldsTheVeryReportsAndNoHonestNeighbour() {
        var machine = handIn(30, MACHINE, 1, Judgement.COUNTED);
        var neighbour = handIn(1, MACHINE, 1, Judgement.COUNTED).getFirst();
        shift(neighbour, Duration.ofMinutes(-3));
        screening.lookAt(action);
        var late = handIn(1, MACHINE, 1, Judgement.COUNTED).getFirst();
        shift(late, Duration.ofMinutes(3));

        var path = BOARD + "/findings/" + finding();
        assertThat(page(path))
                .contains(
                        "30 reports, 30 still to be judged.", "Only these", "They do not count: show what would happen")
                .contains("<th scope=\"row\">")
                .doesNotContain("31 reports");
        var sweep = press(BOARD + "/selection", path, Map.of("finding", finding(), "action", action, "mark", "INVALID"))
                .header("Location");
        assertThat(page(sweep)).contains("This would mark 30 reports (30 letters).");
        assertThat(page(find(page(sweep), "href=\"([^\"]*selection[^\"]*finding=[^\"]*)\"")
                        .replace("&amp;", "&")))
                .contains("Only reports of the finding that led here");

        press(sweep + "/start", sweep, Map.of("shown", 30, "reason", "One machine"));
        sweeping.seeThrough();

        assertThat(judgements(List.of(neighbour, late))).containsOnly("COUNTED");
        assertThat(judgements(machine)).containsOnly("INVALID");
    }

    @Test
    void whoeverJudgedTheLastOfItsReportsHasDealtWithAFindingAndAnUndoOpensIt() {
        handIn(30, MACHINE, 1, Judgement.COUNTED);
        screening.lookAt(action);
        var finding = finding();
        var sweep = chosen(Map.of("finding", finding, "action", action, "mark", "INVALID"));

        press(sweep + "/start", sweep, Map.of("shown", 30, "reason", "One machine"));
        sweeping.seeThrough();

        assertThat(state(finding)).isEqualTo("JUDGED");
        assertThat(page(BOARD + "/findings/" + finding))
                .contains("judged: ingrid,", "href=\"" + sweep + "\"", "none of them still to be judged")
                .doesNotContain("They do not count: show");
        assertThat(page(BOARD)).contains("judged: ingrid,");
        screening.lookAt(action);
        assertThat(state(finding)).isEqualTo("JUDGED");

        var undo = press(sweep + "/undo", sweep, Map.of()).header("Location");
        press(undo + "/start", undo, Map.of("shown", 30, "reason", "It was a school"));
        sweeping.seeThrough();
        assertThat(state(finding)).isEqualTo("OPEN");
    }

    private void shift(UUID report, Duration by) {
        QuarkusTransaction.requiringNew().run(() -> List.of("report", "circumstance")
                .forEach(table -> sql.change(
                        "update " + table
                                + " set accepted_at = accepted_at + make_interval(secs => ?) where report_id = ?",
                        (double) by.toSeconds(),
                        report)));
    }

    private List<String> judgements(List<UUID> reports) {
        return sql.ask("select judgement from report where report_id = any (?)", row -> row.text("judgement"), reports);
    }

    @Test
    void whatWasDismissedStaysQuietUntilItHasMoreThanDoubled() {
        handIn(30, "dddddddddddddddd", 1, Judgement.COUNTED);
        screening.lookAt(action);
        var finding = finding();
        press(BOARD + "/findings/" + finding + "/dismiss", BOARD, Map.of());

        handIn(30, "dddddddddddddddd", 1, Judgement.COUNTED);
        screening.lookAt(action);
        assertThat(state(finding)).isEqualTo("DISMISSED");

        handIn(1, "dddddddddddddddd", 1, Judgement.COUNTED);
        screening.lookAt(action);
        assertThat(state(finding)).isEqualTo("OPEN");
    }

    @Test
    void whatWasDealtWithOpensOnlyForWhatCameAfter() {
        handIn(30, "eeeeeeeeeeeeeeee", 1, Judgement.COUNTED);
        screening.lookAt(action);
        var finding = finding();
        press(BOARD + "/findings/" + finding + "/dealt-with", BOARD, Map.of());

        screening.lookAt(action);

        assertThat(state(finding)).isEqualTo("DEALT_WITH");
        assertThat(acts(finding)).containsExactly("dealt with a finding");
    }

    @Test
    void choosingNothingIsNotChoosingEverything() {
        var answer = press(BOARD + "/selection", BOARD + "/selection", Map.of("mark", "INVALID"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("every report of every action is meant");
    }

    @Test
    void moreThanOneSweepMayListIsToBeNarrowedDown() {
        handIn(401, MACHINE, 1, Judgement.COUNTED);

        var answer = press(BOARD + "/selection", BOARD + "/selection", Map.of("action", action, "mark", "INVALID"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Narrow it down, by time for example");
    }

    @Test
    void oddInputIsAnsweredWithWhatToMend() {
        var answer = press(
                BOARD + "/selection",
                BOARD + "/selection",
                Map.of(
                        "action",
                        "x",
                        "country",
                        "Nowhere at all",
                        "quantity",
                        "many",
                        "from",
                        "yesterday",
                        "mark",
                        "PENDING"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains(
                        "Choose from the list", "by its two letters or its name", "a whole number", "a day and a time")
                .contains("what the reports are to become");
    }

    @Test
    void trendsShowWhatManyShareAndNobodyAlone() {
        handIn(9, MACHINE, 1, Judgement.COUNTED);
        handIn(1, "abcdef0123456789", 7, Judgement.COUNTED);

        assertThat(page(BOARD + "/actions/" + action))
                .contains("Trends", "c0ff…", "network=" + MACHINE, "90&nbsp;%", "6–20")
                .doesNotContain("abcd…")
                .doesNotContainPattern(">\\d{4}-\\d\\d-\\d\\d<");
    }

    @Test
    void speaksSpanish() {
        assertThat(page(BOARD + "?lang=es")).contains("Revisión de informes", "Hallazgos");
        assertThat(page(BOARD + "/selection?lang=es")).contains("Elegir informes", "no cuenta");
    }

    @Test
    void onlyCoordinatorsAndAdministratorsScreen() {
        var cookie = sessions.start("carla", Set.of(Roles.CAMPAIGNER));

        assertThat(given().cookie(cookie.getName(), cookie.getValue())
                        .get(BOARD)
                        .statusCode())
                .isEqualTo(403);
    }

    private List<UUID> handIn(int many, String network, int quantity, Judgement judgement) {
        var comment = personal.convertToDatabaseColumn("I <3 letters");
        var around = new Circumstances(comment, network, null, null, 30);
        var reports = IntStream.range(0, many)
                .mapToObj(one -> Report.of(
                                UUID.randomUUID(),
                                "screening:" + UUID.randomUUID(),
                                action,
                                Origin.FORM,
                                ReportedAct.of(null, Channel.EMAIL, quantity, LocalDate.of(2026, 11, 20), null))
                        .judged(judgement)
                        .in(around))
                .toList();
        return handIn(reports);
    }

    private String chosen(Map<String, Object> criteria) {
        var answer = press(BOARD + "/selection", BOARD + "/selection", criteria);
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.header("Location");
    }

    private Response press(String path, String page, Map<String, Object> fields) {
        var token = find(page(page), TOKEN.pattern());
        return staff().redirects()
                .follow(false)
                .formParam("form", token)
                .formParams(fields)
                .post(path);
    }

    private String page(String path) {
        return staff().get(path).then().statusCode(200).extract().asString();
    }

    private RequestSpecification staff() {
        var cookie = sessions.start("ingrid", Set.of(Roles.COORDINATOR));
        return given().cookie(cookie.getName(), cookie.getValue());
    }

    /** The forms of the head come first; any form's token serves any button of the same person. */
    private static String find(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private Figures total() {
        return totals.of(action).total();
    }

    private UUID finding() {
        return sql.one(
                        "select finding_id from finding where action_id = ? and signal = 'SPEED'",
                        row -> row.uuid("finding_id"),
                        action)
                .orElseThrow();
    }

    private String state(UUID finding) {
        return sql.one("select state from finding where finding_id = ?", row -> row.text("state"), finding)
                .orElseThrow();
    }

    private List<String> acts(UUID subject) {
        return sql.ask(
                "select act from staff_act where subject = ? order by at", row -> row.text("act"), subject.toString());
    }
}
