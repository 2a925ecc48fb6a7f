package org.clarion.urgentactions.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.Topic;
import org.clarion.testkit.Browser;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.clarion.testkit.ToldRecords;
import org.clarion.urgentactions.reading.Sheets;
import org.clarion.urgentactions.sheets.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeskPagesTest {

    private static final String NEW = "/desk/actions/new";

    @Inject
    Sessions sessions;

    private Browser noor;
    private Browser tomas;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @BeforeEach
    void openBrowsers() {
        noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);
        tomas = Browser.of("tomas", Roles.COORDINATOR, sessions::start);
    }

    @Test
    void aPastedSheetBecomesADraftWithItsDoubtsBesideTheFields() {
        var draft = paste("reissued-second");

        var page = noor.get(draft).asString();
        var fields = Browser.fields(page);
        assertThat(fields)
                .containsEntry("number", "48.25")
                .containsEntry("series", "2")
                .containsEntry("country", "PE")
                .containsEntry("zone", "America/Lima")
                .containsEntry("actUntil", "2027-03-09")
                .containsEntry("subjects", "Inés Quispe Rojas (she/her)")
                .containsEntry("preferredLanguages", "Spanish")
                .containsEntry("ownLanguageOk", "yes")
                .containsEntry("previous", "AMR 46/0123/2025")
                .containsEntry("targets.0.email", "fiscal@fiscalia.example.pe")
                .containsEntry("targets.1.role", "COPY")
                .containsEntry("targets.1.copyFor", "US")
                .containsEntry("targets.1.salutation", "His Excellency Mr.");
        assertThat(page).contains("id=\"targets.1.salutation-doubt\"").contains("This ends in a title.");
        assertThat(page).contains("What was pasted, to the letter");
    }

    @Test
    void postingThePasteTwiceBeginsOneDraft() {
        var open = noor.get(NEW).asString();
        var paste = Map.of("paste", Sheets.pasted("reissued-second"), "deed", "paste");

        var first = noor.sendOpen(open, NEW, paste);
        var second = noor.sendOpen(open, NEW, paste);

        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void whoWasLoggedOutMeanwhileLosesNothingAndMakesOneDraft() {
        var open = noor.get(NEW).asString();
        var paste = Map.of("paste", Sheets.pasted("reissued-second"), "deed", "paste");

        var loggedOut = Browser.ofAVisitor().sendOpen(open, NEW, paste);
        var afterLoggingIn = noor.sendOpen(loggedOut.asString(), NEW, paste);

        assertThat(loggedOut.statusCode()).isEqualTo(401);
        assertThat(loggedOut.asString()).contains("Please log in again", "Inés Quispe Rojas", "name=\"deed\"");
        assertThat(afterLoggingIn.statusCode()).isEqualTo(303);
        assertThat(noor.sendOpen(open, NEW, paste).header("Location")).isEqualTo(afterLoggingIn.header("Location"));
    }

    @Test
    void anEmptyPasteSaysWhatToDo() {
        var answer = noor.send(NEW, NEW, Map.of("paste", " ", "deed", "paste"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Paste the text of the sheet here");
    }

    @Test
    void aDoubtGoesWhenItsFieldIsMended() {
        var draft = paste("reissued-second");

        noor.send(draft, draft, Map.of("targets.1.salutation", "Your Excellency", "deed", "save"));

        assertThat(noor.get(draft).asString()).doesNotContain("id=\"targets.1.salutation-doubt\"");
    }

    @Test
    void launchingShowsFirstWhatWillHappenAndThenTellsIt() {
        var draft = completed("reissued-second");
        var saved = noor.send(draft, draft, Map.of("deed", "preview"));
        var preview = noor.get(saved.header("Location")).asString();

        var answer = noor.sendOpen(preview, draft + "/launch", Map.of());

        assertThat(preview).contains("Ms. Carmen Távara Ñahui").contains("a copy, for people in the United States");
        assertThat(answer.header("Location")).isEqualTo(draft + "?done=launched");
        assertThat(noor.get(draft + "?done=launched").asString())
                .contains("The action is live.")
                .contains("data-live=");
        await().untilAsserted(() -> assertThat(ToldRecords.about(idIn(draft), Topic.URGENT_ACTIONS))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.type()).isEqualTo("urgent-action.launched.v1");
                    Contracts.assertKept(message.type(), message.payload());
                }));
    }

    @Test
    void launchingTwiceSaysSoAndSendsNothingTwice() {
        var draft = completed("reissued-second");
        var preview = noor.get(draft + "/launch").asString();
        noor.sendOpen(preview, draft + "/launch", Map.of());

        var again = noor.sendOpen(preview, draft + "/launch", Map.of());

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString()).contains("This action is live already.");
        await().untilAsserted(() ->
                assertThat(ToldRecords.about(idIn(draft), Topic.URGENT_ACTIONS)).hasSize(1));
    }

    @Test
    void aDeadlineInThePastIsAskedForAgainBeforeTheLaunch() {
        var draft = paste("older-form");

        assertThat(noor.get(draft).asString()).contains("This deadline has passed. Set a new one before you launch.");
        var preview = noor.get(draft + "/launch").asString();
        assertThat(preview).contains("The deadline has passed. Set a new one").doesNotContain("Launch this action");
    }

    @Test
    void aDeadlineThatPassesWhileThePreviewIsOpenLaunchesNothing() {
        var draft = completed("reissued-second");
        clock.stopAt(Instant.parse("2027-03-10T04:59:00Z"));
        var late = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);
        var preview = late.get(draft + "/launch").asString();
        clock.stopAt(Instant.parse("2027-03-10T05:00:00Z"));

        var answer = late.sendOpen(preview, draft + "/launch", Map.of());

        assertThat(preview).contains("Launch this action");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Nothing was launched").contains("The deadline has passed.");
    }

    @Test
    void withoutATargetNothingIsLaunched() {
        var draft = begin();
        var answer = noor.send(draft, draft, Map.of("number", "1.26", "deed", "preview"));

        assertThat(noor.get(answer.header("Location")).asString())
                .contains("Add at least one official to write to.")
                .doesNotContain("Launch this action");
    }

    @Test
    void targetsAreAddedAndRemovedWithoutScriptsAndNothingTypedIsLost() {
        var draft = begin();

        var more = noor.send(draft, draft, Map.of("en.title", "Half a title", "deed", "add-target"))
                .asString();
        var both = noor.sendOpen(more, draft, Map.of("targets.0.name", "First", "deed", "add-target"))
                .asString();
        var one = noor.sendOpen(both, draft, Map.of("targets.1.name", "Second", "deed", "remove-target-0"))
                .asString();

        assertThat(Browser.fields(both))
                .containsEntry("targets.0.name", "First")
                .containsKey("targets.1.name");
        assertThat(Browser.fields(one))
                .containsEntry("targets.0.name", "Second")
                .doesNotContainKey("targets.1.name")
                .containsEntry("en.title", "Half a title");
    }

    @Test
    void aMistakeComesBackWithWhatWasTypedAndWhatToMend() {
        var draft = begin();

        var answer = noor.send(
                draft, draft, Map.of("number", "one hundred", "en.title", "Kept", "zone", "Lima", "deed", "save"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("href=\"#number\"").contains("There is no such time zone.");
        assertThat(Browser.fields(answer.asString()))
                .containsEntry("number", "one hundred")
                .containsEntry("en.title", "Kept");
    }

    @Test
    void twoPeopleEditingAtOnceLoseNothing() {
        var draft = paste("reissued-second");
        var noorsPage = noor.get(draft).asString();
        var tomasPage = tomas.get(draft).asString();
        tomas.sendOpen(tomasPage, draft, Map.of("en.title", "Tomás has a title", "deed", "save"));

        var answer = noor.sendOpen(noorsPage, draft, Map.of("en.title", "Noor's title", "deed", "save"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString())
                .contains("Somebody else changed this while you were writing.")
                .contains("tomas saved another version")
                .contains("data-label=\"Theirs\">Tomás has a title</td><td data-label=\"Yours\">Noor&#39;s title</td>");
        assertThat(Browser.fields(answer.asString())).containsEntry("en.title", "Noor's title");
        var merged = noor.sendOpen(answer.asString(), draft, Map.of("en.title", "Both titles", "deed", "save"));
        assertThat(merged.statusCode()).isEqualTo(303);
        assertThat(Browser.fields(noor.get(draft).asString())).containsEntry("en.title", "Both titles");
    }

    @Test
    void whatOneChangedIsNotUndoneByAnotherWhoNeverTouchedIt() {
        var draft = paste("reissued-second");
        var noorsPage = noor.get(draft).asString();
        tomas.send(draft, draft, Map.of("actUntil", "2027-04-01", "targets.0.phone", "+51 1 555 0100", "deed", "save"));

        var answer = noor.sendOpen(noorsPage, draft, Map.of("en.title", "Noor's title", "deed", "save"))
                .asString();

        assertThat(Browser.fields(answer))
                .containsEntry("actUntil", "2027-04-01")
                .containsEntry("targets.0.phone", "+51 1 555 0100")
                .containsEntry("en.title", "Noor's title");
    }

    @Test
    void addingATargetDoesNotHideThatSomebodyWasFaster() {
        var draft = paste("reissued-second");
        var noorsPage = noor.get(draft).asString();
        tomas.send(draft, draft, Map.of("en.title", "Tomás has a title", "deed", "save"));

        var more = noor.sendOpen(noorsPage, draft, Map.of("deed", "add-target")).asString();

        assertThat(noor.sendOpen(more, draft, Map.of("deed", "save")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void changingALiveActionIsToldWithAHigherVersion() {
        var live = launched();

        tomas.send(live + "/change", live, Map.of("en.title", "A calmer title", "deed", "save"));

        await().untilAsserted(() -> assertThat(ToldRecords.about(idIn(live), Topic.URGENT_ACTIONS))
                .extracting(ToldRecords.Message::type)
                .containsExactly("urgent-action.launched.v1", "urgent-action.changed.v1"));
        assertThat(ToldRecords.about(idIn(live), Topic.URGENT_ACTIONS))
                .extracting(message -> versionIn(message.payload()))
                .containsExactly(2, 3);
    }

    @Test
    void aLiveActionIsNotRobbedOfItsTargets() {
        var live = launched();
        var page = noor.get(live + "/change").asString();
        var without =
                noor.sendOpen(page, live, Map.of("deed", "remove-target-0")).asString();

        var answer = noor.sendOpen(without, live, Map.of("deed", "save"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Add at least one official to write to.");
    }

    @Test
    void endingAsksWhatHappenedAndTellsIt() {
        var live = launched();

        var silent = noor.send(live + "/end", live + "/end", Map.of("en.outcome", " "));
        var told = noor.send(
                live + "/end", live + "/end", Map.of("outcomeKind", "RELEASED", "en.outcome", "She is home."));
        var again = noor.get(live + "/end");

        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(told.statusCode()).isEqualTo(303);
        assertThat(again.statusCode()).isEqualTo(409);
        await().untilAsserted(() -> assertThat(ToldRecords.about(idIn(live), Topic.URGENT_ACTIONS))
                .last()
                .satisfies(message -> Contracts.assertKept("urgent-action.ended.v1", message.payload())));
    }

    @Test
    void theDeskListsAndTheBoardSortsByDeadline() {
        var live = launched();

        assertThat(everyLiveOne()).contains(live);
        assertThat(board(noor, live, "")).contains(live).contains("Ended without outcome");
    }

    /** The page of the board on which this action stands; these tests share one database. */
    private static String board(Browser who, String live, String asked) {
        return IntStream.rangeClosed(1, 40)
                .mapToObj(
                        page -> who.get("/desk/deadlines?page=" + page + asked).asString())
                .filter(page -> page.contains(live))
                .findFirst()
                .orElse("");
    }

    private String everyLiveOne() {
        var all = new StringBuilder();
        for (var page = 1; ; page++) {
            var shown = noor.get("/desk?live.page=" + page).asString();
            all.append(shown);
            if (!shown.contains("live.page=" + (page + 1))) {
                return all.toString();
            }
        }
    }

    @Test
    void endedActionsAreFoundByTheirWordsAndPutInOrderByTheDatabase() {
        var ended = launched();
        var number = Browser.fields(noor.get(ended + "/change").asString()).get("number");
        noor.send(ended + "/end", ended + "/end", Map.of("outcomeKind", "RELEASED", "en.outcome", "She is home."));

        for (var words : List.of("quispe", "INES Peru", number, "Librarian missing")) {
            assertThat(endedOnes("ended.q=" + words)).as(words).contains(ended);
        }
        assertThat(endedOnes("ended.q=nobody of this name"))
                .contains("Nothing fits")
                .doesNotContain(ended);
        for (var column : List.of("title", "-ended", "-reported", "verified", "delivered", "nonsense")) {
            assertThat(endedOnes("ended.q=quispe&ended.sort=" + column))
                    .as(column)
                    .contains("/desk/actions/");
        }
        assertThat(endedOnes("ended.q=quispe&ended.sort=-ended")).contains(ended, "aria-sort=\"descending\"");
    }

    private String endedOnes(String query) {
        var page = noor.get("/desk?" + query).asString();
        return page.substring(page.indexOf("<h2 id=\"ended\""));
    }

    @Test
    void theDayOfTheEndIsTheSameAtTheDeskAndInPublic() {
        var live = launched();
        clock.stopAt(Instant.parse("2026-12-29T00:16:00Z"));
        var late = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);
        late.send(live + "/end", live + "/end", Map.of("outcomeKind", "RELEASED", "en.outcome", "She is home."));

        assertThat(late.get(live).asString()).contains("Ended on 28 December 2026.", "She is home.");
        assertThat(late.get("/desk").asString()).contains("<td data-label=\"Ended\">28 December 2026</td>");
        assertThat(Browser.ofAVisitor().get("/actions/" + idIn(live)).asString())
                .contains("28 December 2026");
    }

    @Test
    void whoEndsAnActionIsPromisedNothingThatDoesNotHappen() {
        var live = launched();

        var form = noor.get(live + "/end").asString();
        var silent = noor.send(live + "/end", live + "/end", Map.of("en.outcome", ""))
                .asString();

        assertThat(form)
                .contains("This stands on the public page", "Whether a mail goes out about the end, you choose below.")
                .contains("<input type=\"radio\" id=\"tell\" name=\"tell\" value=\"ALERTED\" checked");
        assertThat(silent).contains("It will stand on the action&#39;s public page.");
        assertThat(form + silent).doesNotContain("who acted");
    }

    @Test
    void onTheLastDayTheBoardCountsHoursAndMinutes() {
        var live = launched();
        clock.stopAt(Instant.parse("2027-03-10T03:20:00Z"));
        var late = Browser.of("tomas", Roles.COORDINATOR, sessions::start);

        assertThat(board(late, live, "&group=today"))
                .contains("1 hour 40 minutes left", "until midnight in Lima, at the end of 9 March 2027")
                .contains("href=\"" + live + "/extend\"");
        assertThat(board(late, live, "&group=today&lang=es")).contains("1 hora 40 minutos para el cierre");
    }

    @Test
    void everythingAboutAnActionIsOneLinkAway() {
        var live = launched();

        assertThat(noor.get(live).asString())
                .contains("href=\"/desk/reports/" + idIn(live) + "\"")
                .contains("#action-" + idIn(live) + "\"")
                .contains("href=\"/desk/letters?by-action.q=", "href=\"/desk/supporters?q=")
                .doesNotContain("/desk/record");
        assertThat(tomas.get(live).asString()).contains("href=\"/desk/record?action=" + idIn(live) + "\"");
    }

    @Test
    void theLaunchPageNamesWhatIsStillInDoubtAndStandsInNobodysWay() {
        var draft = paste("reissued-second");

        assertThat(noor.get(draft + "/launch").asString())
                .contains("things to look at first.")
                .contains("<a href=\"" + draft
                        + "#targets.1.salutation\">Target 2: salutation</a>: This ends in a title.");
    }

    @Test
    void theHeadOfADraftSaysWhatItIsAndWhatItLacks() {
        var draft = begin();
        noor.send(draft, draft, Map.of("number", "918.26", "en.title", "Guards threatened", "deed", "save"));

        assertThat(noor.get(draft).asString())
                .contains("<h1><span lang=\"en\" dir=\"ltr\">First UA 918.26: Guards threatened</span></h1>")
                .containsPattern("<summary>Missing before it can be launched: \\d+</summary>")
                .contains("<a href=\"#targets\">Add at least one official to write to.</a>");
    }

    @Test
    void nobodySeesAButtonThatIsNotTheirs() {
        var draft = paste("reissued-second");

        assertThat(noor.get("/desk").asString()).contains("New action from a sheet");
        assertThat(noor.get(draft).asString()).contains("value=\"preview\"");
        assertThat(tomas.get("/desk").asString()).doesNotContain("New action from a sheet", "/desk/actions/new");
        assertThat(tomas.get(draft).asString()).doesNotContain("value=\"preview\"");
    }

    @Test
    void nobodyButStaffSeesTheDesk() {
        var visitor = Browser.ofAVisitor();

        for (var path : List.of("/desk", "/desk/deadlines", NEW, paste("reissued-second"))) {
            var answer = visitor.get(path);
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.header("Location")).startsWith("/desk/login?then=");
        }
    }

    @Test
    void coordinatorsChangeButDoNotLaunch() {
        var draft = paste("reissued-second");

        assertThat(tomas.get(draft + "/launch").statusCode()).isEqualTo(403);
        assertThat(tomas.get(NEW).statusCode()).isEqualTo(403);
        assertThat(tomas.send(draft, draft, Map.of("en.title", "Theirs", "deed", "save"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatIsPastedIsShownAsTextAndNeverRun() {
        var opened = noor.send(
                NEW,
                NEW,
                Map.of("paste", "URGENT ACTION\n<SCRIPT>ALERT(1)</SCRIPT>\n\"'><img src=x>", "deed", "paste"));

        var page = noor.get(opened.header("Location")).asString();

        assertThat(page)
                .doesNotContain("<SCRIPT>")
                .doesNotContain("<img src=x>")
                .contains("&lt;SCRIPT&gt;");
    }

    private String paste(String sheet) {
        return draftIn(noor.send(NEW, NEW, Map.of("paste", Sheets.pasted(sheet), "deed", "paste")));
    }

    private String begin() {
        return draftIn(noor.send(NEW, NEW, Map.of("deed", "empty")));
    }

    /** The sheet leaves the embassy's salutation open, and nothing is launched with half of one. */
    private String completed(String sheet) {
        var draft = paste(sheet);
        noor.send(
                draft,
                draft,
                Map.of("number", Drafts.number(), "targets.1.salutation", "Your Excellency", "deed", "save"));
        return draft;
    }

    private String launched() {
        var draft = completed("reissued-second");
        noor.send(draft + "/launch", draft + "/launch", Map.of());
        return draft;
    }

    private static String draftIn(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location").replaceFirst("\\?.*", "");
    }

    private static UUID idIn(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private static int versionIn(String payload) {
        return Integer.parseInt(payload.replaceAll("(?s).*?\"version\":(\\d+).*", "$1"));
    }
}
