package org.clarion.actionreports.screening;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.accepting.Circumstances;
import org.clarion.actionreports.accepting.Deed;
import org.clarion.actionreports.accepting.Journal;
import org.clarion.actionreports.accepting.Report;
import org.clarion.actionreports.sql.Sql;
import org.clarion.actionreports.sweeping.Sweeping;
import org.clarion.actionreports.totals.Totals;
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
    Sweeping sweeping;

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
                .contains("Speed: <code>c0ff…</code>", "Many reports came from one network", "network=" + MACHINE);
        var link = find(board, "href=\"([^\"]*action=" + action + "[^\"]*network=" + MACHINE + ")\"")
                .replace("&amp;", "&");
        assertThat(page(link)).contains("value=\"" + MACHINE + "\"");

        var sweep = chosen(Map.of("action", action, "network", MACHINE, "mark", "INVALID"));
        var preview = page(sweep);
        assertThat(preview)
                .contains("This would mark 40 reports (80 letters).", "Afterwards: does not count.", "83 → 3")
                .contains("I &lt;3 letters", "<code>c0ff…</code>")
                .doesNotContain(MACHINE.substring(0, 12) + "<");
        assertThat(press(sweep + "/start", sweep, Map.of("shown", 40, "reason", "One machine"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(sweep)).contains("At work", "http-equiv=\"refresh\"", "0 of 40");
        sweeping.seeThrough();
        assertThat(page(sweep)).contains("40 reports were marked", "One machine", "ingrid", "-80");
        assertThat(total()).isEqualTo(new Figures(3, 0, 0));

        var undo = press(sweep + "/undo", sweep, Map.of()).header("Location");
        assertThat(page(undo)).contains("give 40 reports (80 letters) back", "3 → 83");
        press(undo + "/start", undo, Map.of("shown", 40, "reason", "It was a school"));
        sweeping.seeThrough();
        assertThat(total()).isEqualTo(new Figures(83, 0, 0));
        assertThat(page(BOARD)).contains("It was a school", "One machine");
    }

    @Test
    void aPreviewThatIsNoLongerTrueIsShownAgain() {
        var reports = handIn(3, MACHINE, 1, Judgement.COUNTED);
        var sweep = chosen(Map.of("action", action, "mark", "INVALID"));
        press(BOARD + "/reports/" + reports.getFirst() + "/does-not-count", BOARD, Map.of());

        var answer = press(sweep + "/start", sweep, Map.of("shown", 3, "reason", "x"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("judged meanwhile", "mark 2 reports", "value=\"2\"");
    }

    @Test
    void whatIsHeldIsLetThroughOrNot() {
        var held = handIn(2, null, 60, Judgement.PENDING);
        assertThat(page(BOARD)).contains("/reports/" + held.getFirst() + "/let-through", ">60<");

        press(BOARD + "/reports/" + held.get(0) + "/let-through", BOARD, Map.of());
        press(BOARD + "/reports/" + held.get(1) + "/does-not-count", BOARD, Map.of());

        assertThat(total()).isEqualTo(new Figures(60, 0, 0));
        assertThat(page(BOARD))
                .doesNotContain(held.get(0).toString(), held.get(1).toString());
        assertThat(acts(held.get(0))).containsExactly("let a report through");
        assertThat(acts(held.get(1))).containsExactly("judged that a report does not count");
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
                Map.of("action", "x", "country", "Kenya", "quantity", "many", "from", "yesterday", "mark", "PENDING"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("Choose from the list", "by its two letters", "a whole number", "a day and a time")
                .contains("what the reports are to become");
    }

    @Test
    void trendsShowWhatManyShareAndNobodyAlone() {
        handIn(9, MACHINE, 1, Judgement.COUNTED);
        handIn(1, "abcdef0123456789", 7, Judgement.COUNTED);

        assertThat(page(BOARD + "/actions/" + action))
                .contains("Trends", "c0ff…", "network=" + MACHINE, "90&nbsp;%", "6–20")
                .doesNotContain("abcd…");
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
                                Deed.of(null, Channel.EMAIL, quantity, LocalDate.of(2026, 11, 20), null))
                        .judged(judgement)
                        .in(around))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> journal.write(reports));
        return reports.stream().map(Report::reportId).toList();
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
