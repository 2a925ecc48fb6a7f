package org.clarion.urgentactions.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Topic;
import org.clarion.testkit.Browser;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ToldRecords;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.clarion.urgentactions.sheets.Launching;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case from its first sheet to its outcome, as people at the desk and readers meet it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CaseJourneysTest {

    private static final LocalDate LATER = LocalDate.now(ZoneOffset.UTC).plusMonths(3);

    private final Drafting drafting;
    private final Launching launching;
    private final Actions actions;
    private final Sessions sessions;
    private Browser noor;

    CaseJourneysTest(Drafting drafting, Launching launching, Actions actions, Sessions sessions) {
        this.drafting = drafting;
        this.launching = launching;
        this.actions = actions;
        this.sessions = sessions;
    }

    @BeforeEach
    void openABrowser() {
        noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);
    }

    @Test
    void aFollowUpCarriesOverWhatStaysTrueAndPointsOutWhatDoesNot() {
        var second = launched(Drafts.alone(Drafts.ofTheLibrarian(LATER)));

        var third = followUp(second);
        var page = noor.get(third).asString();

        assertThat(page)
                .contains("Ms. Carmen Távara Ñahui", "The reading room opened in 2019.", "Inés Quispe Rojas")
                .contains("id=\"actUntil-doubt\"", "id=\"en.summary-doubt\"", "id=\"en.sampleLetter-doubt\"")
                .contains("Not carried over from the sheet before.")
                .doesNotContain("was taken from a bus");
        assertThat(Browser.fields(page)).containsEntry("series", "3").containsEntry("actUntil", "");
    }

    @Test
    void aThirdSheetThatReplacesTheSecondEndsItAndItsPageLeadsOn() {
        var second = launched(Drafts.alone(Drafts.ofTheLibrarian(LATER)));
        var third = written(followUp(second));

        var preview = noor.get(third + "/launch").asString();
        var silent = noor.sendOpen(preview, third + "/launch", Map.of());
        var done = noor.sendOpen(preview, third + "/launch", Map.of("before", second.toString()));

        assertThat(preview).contains("What becomes of the sheet before?", "They go on side by side");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.asString()).contains("Say what becomes of the sheet before.");
        assertThat(done.header("Location")).isEqualTo(third + "?done=launched");
        assertThat(sheet(second).status()).isEqualTo(Sheet.Status.ENDED);
        assertThat(sheet(second).replacedBy()).isEqualTo(idIn(third));
        assertThat(sheet(second).newer()).isEqualTo(idIn(third));
        assertThat(sheet(idIn(third)).replaces()).isEqualTo(second);
        assertThat(sheet(idIn(third)).caseId()).isEqualTo(second);
        assertThat(get("/actions/" + second).asString())
                .contains("There is a newer urgent action about this:", "href=\"/actions/" + idIn(third) + "\"")
                .contains("This action was replaced by a newer one on");
        assertThat(noor.get("/desk/actions/" + second).asString()).contains("The sheets of this case", "Replaced by");
        await().untilAsserted(() -> assertThat(ToldRecords.about(second, Topic.URGENT_ACTIONS))
                .last()
                .satisfies(message -> {
                    assertThat(message.type()).isEqualTo("urgent-action.ended.v1");
                    Contracts.assertKept(message.type(), message.payload());
                    assertThat(message.payload()).contains("\"newer\":\"" + idIn(third));
                }));
    }

    @Test
    void whereTheSheetToBeReplacedEndedMeanwhileNothingIsLaunched() {
        var second = launched(Drafts.alone(Drafts.ofTheLibrarian(LATER)));
        var third = written(followUp(second));
        var preview = noor.get(third + "/launch").asString();
        var end = "/desk/actions/" + second + "/end";
        noor.send(end, end, Map.of("outcomeKind", "RELEASED", "en.outcome", "She is home."));

        var answer = noor.sendOpen(preview, third + "/launch", Map.of("before", second.toString()));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(actions.of(idIn(third)).orElseThrow().stage()).isEqualTo(Stage.DRAFT);
        assertThat(sheet(second).replacedBy()).isNull();
        assertThat(sheet(second).newer()).isNull();
    }

    @Test
    void sheetsThatGoOnSideBySideAreOneCaseOnTheHomePageAndTheOlderSaysSo() {
        var second = launched(Drafts.alone(Drafts.titled("Side by side", LATER)));
        var third = written(followUp(second));

        noor.send(third + "/launch", third + "/launch", Map.of("before", "beside"));

        assertThat(sheet(second).status()).isEqualTo(Sheet.Status.LIVE);
        assertThat(get("/actions/" + second).asString())
                .contains("There is a newer urgent action about this:", "href=\"/actions/" + idIn(third) + "\"");
        assertThat(get("/actions/" + idIn(third)).asString())
                .doesNotContain("There is a newer urgent action")
                .contains("The other urgent actions about this", "href=\"/actions/" + second + "\"");
        assertThat(get("/?q=" + number(second)).asString())
                .contains("/actions/" + idIn(third))
                .doesNotContain("/actions/" + second);
        assertThat(get("/" + number(second)).header("Location")).isEqualTo("/actions/" + idIn(third));
        assertThat(get("/" + number(second) + "/2").header("Location")).isEqualTo("/actions/" + second);
        assertThat(get("/" + number(second) + "/7").statusCode()).isEqualTo(404);
        assertThat(get("/actions.atom").asString()).contains("urn:uuid:" + second, "urn:uuid:" + idIn(third));
    }

    @Test
    void theSamePlaceTwiceIsWarnedOfBeforeTheLaunch() {
        var sheet = Drafts.alone(Drafts.ofTheLibrarian(LATER));
        launched(sheet);
        var again = "/desk/actions/" + begun(sheet);

        assertThat(noor.get(again + "/launch").asString()).contains("has the same place in this case already.");
    }

    @Test
    void whereTwoMattersShareANumberTheSayableAddressAsks() {
        var inPeru = Drafts.alone(Drafts.titled("The one in Peru", LATER));
        var first = launched(inPeru);
        var other = begun(inPeru);
        rewrite(other, inPeru.ofCase(other));
        launching.launch(other, actions.of(other).orElseThrow().version(), "noor");

        assertThat(get("/" + inPeru.number()).asString())
                .contains("Which " + inPeru.number() + "?", "/actions/" + first, "/actions/" + other);
    }

    @Test
    void whoMendsAnOutcomeOnAnOldPageSeesWhatStandsThereNow() {
        var id = launched(Drafts.alone(Drafts.ofTheLibrarian(LATER)));
        var page = "/desk/actions/" + id;
        noor.send(page + "/end", page + "/end", Map.of("outcomeKind", "RELEASED", "en.outcome", "She is home."));
        var old = noor.get(page + "/outcome").asString();
        noor.send(page + "/outcome", page + "/outcome", Map.of("en.next", "The trial goes on."));

        var late = noor.sendOpen(old, page + "/outcome", Map.of("en.next", "No trial."));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString())
                .contains("takes the place of what stands there", "The trial goes on.", "No trial.")
                .doesNotContain("then end it");
    }

    @Test
    void anOutcomeHasAKindIsMendedLaterAndShownFirst() {
        var id = launched(Drafts.alone(Drafts.ofTheLibrarian(LATER)));
        var page = "/desk/actions/" + id;

        var without = noor.send(page + "/end", page + "/end", Map.of("en.outcome", "She is home."));
        noor.send(
                page + "/end",
                page + "/end",
                Map.of(
                        "outcomeKind", "RELEASED",
                        "en.outcome", "She is home.",
                        "en.saidBy", "Her sister",
                        "en.thanks", "Thank you all.",
                        "en.next", "The trial goes on."));
        var kept = noor.get(page + "/outcome").asString();
        var corrected = noor.sendOpen(
                kept, page + "/outcome", Map.of("outcomeKind", "CHARGES_DROPPED", "en.next", "No trial."));

        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.asString()).contains("Say how it turned out.");
        assertThat(kept).contains("She is home.", "Her sister");
        assertThat(corrected.header("Location")).isEqualTo(page + "?done=corrected");
        assertThat(get("/actions/" + id).asString())
                .containsSubsequence(
                        "Charges dropped", "She is home.", "Said by: Her sister", "Thank you all.", "No trial.");
        await().untilAsserted(() -> assertThat(ToldRecords.about(id, Topic.URGENT_ACTIONS))
                .last()
                .satisfies(message -> {
                    assertThat(message.type()).isEqualTo("urgent-action.changed.v1");
                    Contracts.assertKept(message.type(), message.payload());
                    assertThat(message.payload()).contains("\"status\":\"ENDED\"", "CHARGES_DROPPED");
                }));
    }

    @Test
    void whatWasEndedByMistakeIsOpenedAgainWithAReason() {
        var id = launched(Drafts.alone(Drafts.ofTheLibrarian(LATER)));
        var page = "/desk/actions/" + id;
        noor.send(page + "/end", page + "/end", Map.of("outcomeKind", "UNKNOWN", "en.outcome", "Home, we heard."));

        var silent = noor.send(page + "/reopen", page + "/reopen", Map.of("reason", " "));
        noor.send(page + "/reopen", page + "/reopen", Map.of("reason", "It was another person."));

        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(sheet(id).status()).isEqualTo(Sheet.Status.LIVE);
        assertThat(sheet(id).texts().get("en").outcome()).isNull();
        assertThat(get("/actions/" + id).asString()).contains("/letters/" + id).doesNotContain("Home, we heard.");
        assertThat(noor.get(page).asString()).contains("Opened again: It was another person.");
        assertThat(noor.get(page + "/end").asString()).contains("Home, we heard.");
    }

    @Test
    void aDraftIsWithdrawnBeforeIssueTakenUpAgainAndDeletedEachAfterAPreview() {
        var id = begun(Drafts.alone(Drafts.titled("Moved before it went out", LATER)));
        var page = "/desk/actions/" + id;

        var preview = noor.get(page + "/discard").asString();
        noor.sendOpen(preview, page + "/discard", Map.of("deed", "withdraw", "reason", "He was moved yesterday."));
        assertThat(preview).contains("Withdraw it before issue", "Delete it");
        assertThat(actions.of(id).orElseThrow().stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(noor.get("/desk/actions/withdrawn").asString()).contains(page, "He was moved yesterday.");
        assertThat(noor.get(page + "/launch").statusCode()).isEqualTo(409);

        noor.send(page, page + "/take-up", Map.of());
        assertThat(actions.of(id).orElseThrow().stage()).isEqualTo(Stage.DRAFT);

        var gone = noor.send(page + "/discard", page + "/discard", Map.of("deed", "delete"));
        assertThat(gone.header("Location")).isEqualTo("/desk");
        assertThat(actions.of(id)).isEmpty();
    }

    @Test
    void whatWasLaunchedIsNeverDeleted() {
        var id = launched(Drafts.alone(Drafts.ofTheLibrarian(LATER)));

        assertThat(noor.get("/desk/actions/" + id + "/discard").statusCode()).isEqualTo(409);
    }

    @Test
    void anActionIsDescribedForSearchEnginesAndWhatIsInItStaysText() {
        var id = launched(Drafts.alone(Drafts.titled("</script><b>Bold", LATER)));

        assertThat(get("/actions/" + id).asString())
                .contains("application/ld+json", "\"@type\":\"Article\"", "\\u003c/script\\u003e")
                .doesNotContain("</script><b>");
    }

    private UUID begun(Draft draft) {
        var id = UUID.randomUUID();
        drafting.begin(id, draft, null, "noor");
        return id;
    }

    private UUID launched(Draft draft) {
        var id = begun(draft);
        launching.launch(id, actions.of(id).orElseThrow().version(), "noor");
        return id;
    }

    private void rewrite(UUID id, Draft draft) {
        drafting.rewrite(id, actions.of(id).orElseThrow().version(), draft, "noor");
    }

    /** The page of the draft that the button on a launched action's page begins. */
    private String followUp(UUID before) {
        var page = "/desk/actions/" + before;
        var answer = noor.send(page, page + "/follow-up", Map.of());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location").replaceFirst("\\?.*", "");
    }

    private String written(String draft) {
        noor.send(
                draft,
                draft,
                Map.of(
                        "actUntil", LATER.toString(),
                        "en.title", "Librarian moved to a prison",
                        "en.summary", "She is in Ypehú prison.",
                        "en.points", "Let her go.",
                        "en.sampleLetter", "Dear Ms. Carmen Távara Ñahui,\n\nLet her go.\n\nYours sincerely,",
                        "deed", "save"));
        return draft;
    }

    private Sheet sheet(UUID id) {
        return actions.published(id).orElseThrow();
    }

    private String number(UUID id) {
        return actions.of(id).orElseThrow().draft().number();
    }

    private static UUID idIn(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private static Response get(String path) {
        return Browser.ofAVisitor().get(path);
    }
}
