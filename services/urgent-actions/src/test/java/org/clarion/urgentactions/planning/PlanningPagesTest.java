package org.clarion.urgentactions.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.Announcement;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.contracts.Announcement.Narrowing;
import org.clarion.contracts.OutcomeKind;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.clarion.urgentactions.sheets.Launching;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PlanningPagesTest {

    @Inject
    Drafting drafting;

    @Inject
    Actions actions;

    @Inject
    Launching launching;

    @Inject
    LaunchWhenDue due;

    @Inject
    Sessions sessions;

    @Inject
    TestClock clock;

    @Inject
    DataSource database;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final UUID id = UUID.randomUUID();
    private final String plan = "/desk/actions/" + id + "/launch/plan";
    private Browser noor;
    private Browser tomas;

    @BeforeEach
    void begin() {
        noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);
        tomas = Browser.of("tomas", Roles.COORDINATOR, sessions::start);
        drafting.begin(id, Drafts.alone(Drafts.ofTheLibrarian(today.plusDays(40))), null, "noor");
    }

    @AfterEach
    void letTimePass() {
        clock.run();
    }

    @Test
    void atItsTimeItGoesOutOnce() {
        assertThat(plan(today.plusDays(2), "07:00").statusCode()).isEqualTo(303);
        due.look();
        assertThat(stage()).isEqualTo(Stage.DRAFT);
        assertThat(noor.get("/desk/actions/" + id + "/launch").asString()).contains("It goes out at", "(Lima time)");

        clock.stopAt(clock.instant().plus(Duration.ofDays(3)));
        due.look();
        due.look();

        assertThat(stage()).isEqualTo(Stage.LIVE);
        assertThat(actions.of(id).orElseThrow().changedBy()).isEqualTo("noor");
    }

    @Test
    void whatLacksSomethingByThenIsKeptBackAndSaysSo() {
        plan(today.plusDays(2), "07:00");
        var version = actions.of(id).orElseThrow().version();
        drafting.rewrite(id, version, Drafts.withoutTargets(today.plusDays(40)), "noor");

        clock.stopAt(clock.instant().plus(Duration.ofDays(3)));
        due.look();
        clock.run();

        assertThat(stage()).isEqualTo(Stage.DRAFT);
        assertThat(noor.get("/desk/actions/" + id).asString())
                .contains("It was to go out at", "because something was missing");
    }

    @Test
    void itCanGoOutInSilence() {
        noor.send(
                plan,
                plan,
                Map.of("day", today.plusDays(2).toString(), "time", "07:00", "zone", "America/Lima", "tell", "NOBODY"));
        assertThat(noor.get("/desk/actions/" + id + "/launch").asString()).contains("No mail goes out about it.");

        clock.stopAt(clock.instant().plus(Duration.ofDays(3)));
        due.look();

        assertThat(actions.of(id).orElseThrow().announced())
                .extracting(Announcement::to)
                .containsExactly(Audience.NOBODY);
    }

    @Test
    void itGoesToThoseWhoWereChosenWhenItWasPlannedAndThePageSaysToWhom() {
        noor.send(
                plan,
                plan,
                Map.of(
                        "day", today.plusDays(2).toString(),
                        "time", "07:00",
                        "zone", "America/Lima",
                        "tell", "LANGUAGES",
                        "tellLanguage", "es"));
        assertThat(noor.get("/desk/actions/" + id + "/launch").asString()).contains("Mail goes only to: Spanish.");

        clock.stopAt(clock.instant().plus(Duration.ofDays(3)));
        due.look();

        assertThat(actions.of(id).orElseThrow().announced())
                .extracting(Announcement::to, Announcement::only)
                .containsExactly(tuple(Audience.NETWORK, new Narrowing(false, List.of("es"), List.of())));
    }

    @Test
    void aTimeWithoutAClearChoiceOfWhomPlansNothingAndKeepsWhatWasTyped() {
        var answer = noor.send(
                plan,
                plan,
                Map.of(
                        "day", today.plusDays(2).toString(),
                        "time", "07:00",
                        "zone", "America/Lima",
                        "tell", "COUNTRIES"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Tick at least one country", "value=\"07:00\"");
        assertThat(noor.get("/desk/actions/" + id + "/launch").asString()).doesNotContain("It goes out at");
    }

    @Test
    void theTimeIsByTheClocksOfAPlaceChosenByCountryAndCity() {
        assertThat(noor.get(plan).asString())
                .contains("<option value=\"America/Lima\" selected>Lima</option>", "data-of=\"PE\"")
                .doesNotContain("Such as America/Lima");
        assertThat(noor.reading("es").get(plan).asString()).contains("label=\"Perú\"");
    }

    @Test
    void itCanBeCalledOff() {
        plan(today.plusDays(2), "07:00");

        noor.send(plan, "/desk/actions/" + id + "/launch/call-off", Map.of());
        clock.stopAt(clock.instant().plus(Duration.ofDays(3)));
        due.look();

        assertThat(stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void aTimeThatHasPassedOrComesTooLateIsNone() {
        assertThat(plan(today.minusDays(1), "07:00").asString()).contains("This time has passed.");
        assertThat(plan(today.plusDays(50), "07:00").asString()).contains("By then its deadline has passed.");
        assertThat(plan(today.plusDays(2), "seven").asString()).contains("Write the time as 07:00.");
        assertThat(noor.send(plan, plan, Map.of("day", "2027-02-30", "time", "07:00"))
                        .asString())
                .contains("Write the day as 2027-01-09.");
        assertThat(noor.send(plan, plan, Map.of("day", "2027-02-20", "time", "07:00", "zone", "Lima"))
                        .asString())
                .contains("Choose a place: by its clocks it goes out.");
    }

    @Test
    void theRecordSaysWhoPlannedWhatWentOutByItself() {
        plan(today.plusDays(2), "07:00");
        letItCome();

        await().untilAsserted(() -> assertThat(tomas.get("/desk/record?act=launched an action as planned&action=" + id)
                        .asString())
                .contains(">launched an action at its planned time<", "<td data-label=\"Who\">noor</td>"));
    }

    @Test
    void itAsksWhatBecomesOfTheSheetBeforeAndReplacesItAtItsMinute() {
        var second = launchedBefore();

        var silent = plan(today.plusDays(2), "07:00");
        var planned = replacing(second);
        due.look();
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.asString()).contains("<a href=\"#before\">Say what becomes of the sheet before.</a>");
        assertThat(planned.statusCode()).isEqualTo(303);
        assertThat(actions.of(second).orElseThrow().stage()).isEqualTo(Stage.LIVE);
        assertThat(noor.get(plan).asString())
                .contains("It then takes the place of Second UA")
                .doesNotContain("<a href=\"" + plan + "\"")
                .contains("value=\"" + second + "\" checked");
        assertThat(noor.get("/desk/actions/" + second).asString())
                .contains("Another sheet takes its place at", "noor has planned it.");

        letItCome();

        var replaced = actions.of(second).orElseThrow();
        assertThat(stage()).isEqualTo(Stage.LIVE);
        assertThat(actions.of(id).orElseThrow().replaces()).isEqualTo(second);
        assertThat(replaced.stage()).isEqualTo(Stage.ENDED);
        assertThat(replaced.replacedBy()).isEqualTo(id);
        await().untilAsserted(() -> assertThat(tomas.get("/desk/record?act=replaced an action&action=" + second)
                        .asString())
                .contains(">replaced an action by a newer sheet<", "<td data-label=\"Who\">noor</td>"));
    }

    @Test
    void whatFailsHalfWayHasLaunchedNothingAndReplacedNothingAndIsDoneLater() throws SQLException {
        var second = launchedBefore();
        replacing(second);
        var asked = actions.of(id).orElseThrow().version();
        inTheWayOfTheNextVersion(second);

        letItCome();

        assertThat(stage()).isEqualTo(Stage.DRAFT);
        assertThat(actions.of(id).orElseThrow().version()).isEqualTo(asked);
        assertThat(actions.of(second).orElseThrow().stage()).isEqualTo(Stage.LIVE);
        assertThat(actions.of(second).orElseThrow().replacedBy()).isNull();
        assertThat(tomas.get("/desk/record?act=launched an action as planned&action=" + id)
                        .asString())
                .doesNotContain("<td data-label=\"Who\">noor</td>");

        outOfTheWay(second);
        clock.stopAt(clock.instant().plus(Duration.ofDays(4)));
        due.look();
        clock.run();

        assertThat(stage()).isEqualTo(Stage.LIVE);
        assertThat(actions.of(second).orElseThrow().replacedBy()).isEqualTo(id);
    }

    @Test
    void whereTheSheetBeforeEndedMeanwhileItGoesOutAndReplacesNothing() {
        var second = launchedBefore();
        replacing(second);
        var end = "/desk/actions/" + second + "/end";
        noor.send(end, end, Map.of("outcomeKind", "RELEASED", "en.outcome", "She is home."));
        assertThat(noor.get(plan).asString()).contains("which is over: it goes out, and replaces nothing.");

        letItCome();

        assertThat(stage()).isEqualTo(Stage.LIVE);
        assertThat(actions.of(id).orElseThrow().replaces()).isNull();
        assertThat(actions.of(second).orElseThrow().replacedBy()).isNull();
        assertThat(actions.of(second).orElseThrow().draft().outcomeKind()).isEqualTo(OutcomeKind.RELEASED);
    }

    @Test
    void whereItIsOfAnotherCaseByThenItIsKeptBackAndAsksAnew() {
        var second = launchedBefore();
        replacing(second);
        var version = actions.of(id).orElseThrow().version();
        drafting.rewrite(id, version, Drafts.alone(Drafts.ofTheLibrarian(today.plusDays(40))), "noor");

        letItCome();

        assertThat(stage()).isEqualTo(Stage.DRAFT);
        assertThat(actions.of(second).orElseThrow().stage()).isEqualTo(Stage.LIVE);
        assertThat(noor.get("/desk/actions/" + id).asString())
                .contains("because the sheet that it was to replace is no longer one of its case.");
    }

    /** A live sheet of the case that the draft belongs to. */
    private UUID launchedBefore() {
        var second = UUID.randomUUID();
        var sheet = Drafts.alone(Drafts.ofTheLibrarian(today.plusDays(30)));
        drafting.begin(second, sheet, null, "noor");
        launching.launch(second, actions.of(second).orElseThrow().version(), "noor");
        drafting.rewrite(id, actions.of(id).orElseThrow().version(), sheet, "noor");
        return second;
    }

    /** The database refuses what is written last, when the other sheet is launched already. */
    private void inTheWayOfTheNextVersion(UUID sheet) throws SQLException {
        execute(
                "insert into published_version (id, action_id, version, published_at, published_by, draft)"
                        + " select gen_random_uuid(), id, version + 1, now(), 'noor', draft from urgent_action where id = ?",
                sheet);
    }

    private void outOfTheWay(UUID sheet) throws SQLException {
        execute(
                "delete from published_version using urgent_action where urgent_action.id = published_version.action_id"
                        + " and published_version.version > urgent_action.version and action_id = ?",
                sheet);
    }

    private void execute(String sql, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private Response replacing(UUID before) {
        return noor.send(
                plan,
                plan,
                Map.of(
                        "day",
                        today.plusDays(2).toString(),
                        "time",
                        "07:00",
                        "zone",
                        "America/Lima",
                        "before",
                        before.toString()));
    }

    private void letItCome() {
        clock.stopAt(clock.instant().plus(Duration.ofDays(3)));
        due.look();
        due.look();
        clock.run();
    }

    private Response plan(LocalDate day, String time) {
        return noor.send(plan, plan, Map.of("day", day.toString(), "time", time, "zone", "America/Lima"));
    }

    private Stage stage() {
        return actions.of(id).orElseThrow().stage();
    }
}
