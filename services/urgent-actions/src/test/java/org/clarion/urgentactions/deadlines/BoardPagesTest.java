package org.clarion.urgentactions.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.Announcement;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.clarion.urgentactions.sheets.Launching;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.staff.StaffInTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BoardPagesTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2027-03-09");

    @Inject
    Drafting drafting;

    @Inject
    Launching launching;

    @Inject
    Actions actions;

    @Inject
    Sessions sessions;

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    private final UUID id = UUID.randomUUID();
    private String tomas;
    private String number;

    @BeforeEach
    void launch() {
        tomas = StaffInTests.member(database, "Tomás", Roles.COORDINATOR, "en", "Atlantic/Azores");
        clock.stopAt(Instant.parse("2027-03-01T12:00:00Z"));
        var draft = Drafts.alone(Drafts.ofTheLibrarian(LAST_DAY));
        number = draft.number();
        drafting.begin(id, draft, null, tomas);
        launching.launch(id, action().version(), tomas);
    }

    @AfterEach
    void letTimePass() {
        clock.run();
    }

    @Test
    void anActionIsInTheHandsOfWhoeverLaunchedItWhoeverSavesIt() {
        var draft = action().draft();
        drafting.rewrite(
                id, action().version(), Drafts.titled("Librarian still missing", draft.actUntil()), "somebody");

        assertThat(Browser.seen(browser().get("/desk/deadlines?q=" + tomas)))
                .contains("Librarian still missing", "In the hands of Tomás · Lima-Norte")
                .doesNotContain("In the hands of somebody");
    }

    @Test
    void aCardSaysHowLongThereAndHere() {
        clock.stopAt(Instant.parse("2027-03-10T04:20:00Z"));

        assertThat(Browser.seen(board()))
                .contains("40 minutes left", "until midnight in Lima, at the end of 9 March 2027")
                .contains("10 March 2027, 04:00 your time")
                .contains("Times on this page are those of the zone you chose (Azores).");
    }

    /** The other services know no accounts: the browser tells them. */
    @Test
    void theChosenZoneIsCarriedToTheOtherPartsOfTheDesk() {
        assertThat(browser().get("/desk").header("Set-Cookie"))
                .startsWith("__Host-clarion-clock=Atlantic.Azores;")
                .contains("HttpOnly", "Secure");
        assertThat(Browser.of("somebody", Roles.COORDINATOR, sessions::start)
                        .get("/desk")
                        .header("Set-Cookie"))
                .isNull();
    }

    @Test
    void groupsFollowTheDeadline() {
        assertThat(groupAt("2027-03-01T12:00:00Z")).isEqualTo("later");
        assertThat(groupAt("2027-03-05T12:00:00Z")).isEqualTo("week");
        assertThat(groupAt("2027-03-10T04:59:59Z")).isEqualTo("today");
        assertThat(groupAt("2027-03-10T05:00:00Z")).isEqualTo("over");
        assertThat(groupAt("2027-03-13T05:00:00Z")).isEqualTo("overdue");
    }

    @Test
    void onesOwnAreALinkAway() {
        assertThat(browser().get("/desk/deadlines?whose=mine").asString())
                .contains("/desk/actions/" + id + "/hand-over");
        assertThat(browser().get("/desk/deadlines?whose=others").asString()).doesNotContain(id.toString());
        assertThat(browser().get("/desk/deadlines?q=nothing-is-called-so").asString())
                .contains("Nothing fits “nothing-is-called-so”");
    }

    @Test
    void extendingIsOnePageWithDayReasonAndWhoIsTold() {
        var page = "/desk/actions/" + id + "/extend";

        var done = browser()
                .send(
                        page,
                        page,
                        Map.of("until", "2027-03-20", "reason", "The hearing was put off.", "en.changed", "New date."));

        assertThat(done.header("Location")).isEqualTo("/desk/deadlines?done=extended-told");
        assertThat(action().draft().actUntil()).isEqualTo(LocalDate.parse("2027-03-20"));
        assertThat(action().endsAt()).isEqualTo(Instant.parse("2027-03-21T05:00:00Z"));
        assertThat(action().announced()).extracting(Announcement::to).contains(Audience.ALERTED);
        assertThat(Browser.seen(browser().get(page)))
                .contains(
                        "From 9 March 2027 to 20 March 2027",
                        "The hearing was put off.",
                        "Supporters were told by mail.");
        assertThat(browser().get("/actions/" + id).asString()).contains("New date.");
    }

    @Test
    void aWeekMoreIsALinkAway() {
        var page = browser().get("/desk/actions/" + id + "/extend?until=2027-03-16");

        assertThat(page.asString())
                .contains("/extend?until=2027-03-16\" aria-current", "1 week more: 16 March 2027")
                .contains("4 weeks more: 6 April 2027", "type=\"date\" value=\"2027-03-16\"");
    }

    @Test
    void itCanBeExtendedInSilenceAndPressingTwiceDoesItOnce() {
        var page = "/desk/actions/" + id + "/extend";
        var open = browser().get(page).asString();
        var typed = Map.of("until", "2027-03-20", "reason", "More time.", "tell", "");

        var first = browser().sendOpen(open, page, typed);
        var version = action().version();
        var second = browser().sendOpen(open, page, typed);

        assertThat(first.header("Location")).endsWith("done=extended");
        assertThat(second.header("Location")).endsWith("done=extended-already");
        assertThat(action().version()).isEqualTo(version);
        assertThat(action().announced()).extracting(Announcement::news).doesNotContain(Announcement.News.CHANGE);
    }

    @Test
    void aDateThatGoesBackwardOrFarIsAskedAbout() {
        var page = "/desk/actions/" + id + "/extend";
        var early = Map.of("until", "2027-03-05", "reason", "Typed by mistake?");

        var asked = browser().send(page, page, early);
        var other = browser().sendOpen(asked.asString(), page, Map.of("until", "2028-03-05", "sure", "2027-03-05"));
        var sure = browser().sendOpen(other.asString(), page, Map.of("until", "2027-03-05", "sure", "2027-03-05"));

        assertThat(asked.asString()).contains("Yes: it ends on 5 March 2027");
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.asString()).contains("It is earlier than the deadline", "Typed by mistake?");
        assertThat(other.statusCode())
                .as("a yes to one date is none to another")
                .isEqualTo(422);
        assertThat(other.asString()).contains("It is more than 90 days away.");
        assertThat(sure.statusCode()).isEqualTo(303);
        assertThat(action().draft().actUntil()).isEqualTo(LocalDate.parse("2027-03-05"));
    }

    @Test
    void whatCannotBeIsAMistakeThatLosesNothing() {
        var page = "/desk/actions/" + id + "/extend";

        var past = browser().send(page, page, Map.of("until", "2027-02-01", "reason", "Kept as typed."));
        var unreadable = browser().send(page, page, Map.of("until", "next week", "reason", ""));

        var endless = browser().send(page, page, Map.of("until", "+999999999-12-31", "reason", "For good."));
        assertThat(endless.statusCode()).isEqualTo(422);
        assertThat(past.statusCode()).isEqualTo(422);
        assertThat(past.asString()).contains("Kept as typed.", "href=\"#until\"");
        assertThat(unreadable.asString()).contains("Write the day as 2027-01-09.", "Say why");
        assertThat(action().draft().actUntil()).isEqualTo(LAST_DAY);
    }

    @Test
    void whoComesSecondSeesWhatIsThereNowAndKeepsTheirWords() {
        var page = "/desk/actions/" + id + "/extend";
        var open = browser().get(page).asString();
        drafting.rewrite(id, action().version(), Drafts.titled("Librarian seen", LAST_DAY), "noor");

        var answer = browser().sendOpen(open, page, Map.of("until", "2027-03-20", "reason", "My words."));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("noor has changed this action meanwhile", "My words.", "Librarian seen");
        assertThat(browser().sendOpen(answer.asString(), page, Map.of()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatHasPassedIsOpenedAgainByANewDay() {
        clock.stopAt(Instant.parse("2027-03-10T06:00:00Z"));
        var page = "/desk/actions/" + id + "/extend";
        assertThat(Browser.seen(board())).contains("Ended 1 hour ago", "Give it more time");

        browser().send(page, page, Map.of("until", "2027-03-20", "reason", "No answer yet."));

        assertThat(groupAt("2027-03-10T06:00:00Z")).isEqualTo("later");
    }

    @Test
    void handingOverIsOnePageWithANote() {
        var ana = StaffInTests.member(database, "Ana", Roles.CAMPAIGNER, "es", "Europe/Madrid");
        var page = "/desk/actions/" + id + "/hand-over";

        var nobody = browser().send(page, page, Map.of("whom", "stranger", "note", "Kept."));
        var done = browser().send(page, page, Map.of("whom", ana, "note", "The lawyer calls on Friday."));

        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.asString()).contains("Choose somebody who works here.", "Kept.");
        assertThat(done.header("Location")).isEqualTo("/desk/deadlines?done=handed-over");
        assertThat(Browser.seen(board())).contains("In the hands of Ana");
        assertThat(Browser.seen(browser().get(page))).contains("The lawyer calls on Friday.", "Given by " + tomas);
    }

    @Test
    void thePageOfTheActionSaysWhoseItIsAndLeadsToTheSameSteps() {
        var page = browser().get("/desk/actions/" + id);

        assertThat(Browser.seen(page)).contains("8 days left", "In the hands of Tomás");
        assertThat(page.asString()).contains(id + "/extend\"", id + "/hand-over\"", id + "/end\"");
    }

    @Test
    void whatIsOverOrADraftHasNothingToExtend() {
        var draft = UUID.randomUUID();
        drafting.begin(draft, Drafts.alone(Drafts.ofTheLibrarian(LAST_DAY)), null, tomas);

        assertThat(browser().get("/desk/actions/" + draft + "/extend").statusCode())
                .isEqualTo(404);
        assertThat(browser().get("/desk/actions/" + draft + "/hand-over").statusCode())
                .isEqualTo(404);
    }

    private String groupAt(String now) {
        clock.stopAt(Instant.parse(now));
        var html = board().asString();
        return html.replaceAll("(?s).*<h2 id=\"([a-z]+)\">.*", "$1");
    }

    private io.restassured.response.Response board() {
        return browser().get("/desk/deadlines?q=" + number);
    }

    /** A log-in lasts some hours, and these tests leap over weeks. */
    private Browser browser() {
        return Browser.of(tomas, Roles.COORDINATOR, sessions::start);
    }

    private UrgentAction action() {
        return actions.of(id).orElseThrow();
    }
}
