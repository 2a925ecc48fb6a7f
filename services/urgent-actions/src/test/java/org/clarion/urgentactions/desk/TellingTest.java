package org.clarion.urgentactions.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.Announcement;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.contracts.Announcement.News;
import org.clarion.contracts.Topic;
import org.clarion.testkit.Browser;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ToldRecords;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever launches, changes or ends an action says who is told by mail, and sees before what will be told. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TellingTest {

    private static final LocalDate LATER = LocalDate.now(ZoneOffset.UTC).plusDays(60);

    @Inject
    Drafting drafting;

    @Inject
    Actions actions;

    @Inject
    Sessions sessions;

    private final UUID id = UUID.randomUUID();
    private final String action = "/desk/actions/" + id;
    private Browser noor;

    @BeforeEach
    void begin() {
        noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);
        drafting.begin(id, Drafts.alone(Drafts.ofTheLibrarian(LATER)), null, "noor");
    }

    @Test
    void aLaunchIsToldToTheNetworkUnlessSomebodySaysNobody() {
        var page = noor.get(action + "/launch").asString();

        assertThat(page)
                .contains("Who is told by mail?", "Every confirmed supporter gets the alert once")
                .contains("name=\"tell\" value=\"NETWORK\" checked", "href=\"/desk/supporters\">How many they are</a>");
        assertThat(launch(Map.of())).isEqualTo(action + "?done=launched");
        assertThat(decided()).containsExactly(tuple(News.LAUNCH, Audience.NETWORK));
    }

    @Test
    void aSmallCorrectionIsLaunchedInSilence() {
        assertThat(launch(Map.of("tell", "NOBODY"))).isEqualTo(action + "?done=launched-silent");

        assertThat(decided()).containsExactly(tuple(News.LAUNCH, Audience.NOBODY));
        assertThat(noor.get(action + "?done=launched-silent").asString()).contains("No mail goes out about it.");
    }

    @Test
    void aFurtherSheetOfACaseIsToldAsAFollowUp() {
        launch(Map.of());
        var next = noor.send(action, action + "/follow-up", Map.of())
                .header("Location")
                .replaceAll("\\?.*", "");
        var third = UUID.fromString(next.replaceAll(".*/", ""));
        var first = actions.of(id).orElseThrow().draft();
        drafting.rewrite(third, actions.of(third).orElseThrow().version(), third(first), "noor");

        assertThat(noor.get(next + "/launch").asString())
                .contains("as a follow-up that says which sheet came before")
                .contains("What happened since the sheet before, in English");
        var tooLong = Map.of("before", "beside", "since.en", "She was heard. ".repeat(40));
        assertThat(noor.send(next + "/launch", next + "/launch", tooLong).asString())
                .contains("Say in 500 characters at most", "She was heard. She was heard.");
        noor.send(next + "/launch", next + "/launch", Map.of("before", "beside", "since.en", "She was heard."));

        assertThat(actions.of(third).orElseThrow().announced())
                .extracting(Announcement::news, Announcement::to, Announcement::words)
                .containsExactly(tuple(News.FOLLOW_UP, Audience.NETWORK, Map.of("en", "She was heard.")));
    }

    @Test
    void aChangeIsToldWhereItIsSaidAndItsWordsStandOnThePublicPage() {
        launch(Map.of());
        assertThat(noor.get(action + "/change").asString())
                .contains("Those who were alerted, or acted", "What changed (Spanish)")
                .contains("name=\"tell\" value=\"NOBODY\" checked");

        var silent = change(Map.of("en.title", "Librarian seen alive"));
        var told = change(
                Map.of("en.title", "Librarian found", "tell", "yes", "en.changed", "She was found.", "es.changed", ""));

        assertThat(silent).isEqualTo(action + "?done=saved");
        assertThat(told).isEqualTo(action + "?done=saved-told");
        assertThat(decided())
                .containsExactly(tuple(News.LAUNCH, Audience.NETWORK), tuple(News.CHANGE, Audience.ALERTED));
        assertThat(announced().getLast().words()).isEqualTo(Map.of("en", "She was found."));
        assertThat(Browser.ofAVisitor().get("/actions/" + id).asString())
                .contains("<span lang=\"en\" dir=\"ltr\">She was found.</span>");
        await().untilAsserted(() -> assertThat(ToldRecords.about(id, Topic.URGENT_ACTIONS))
                .hasSize(3)
                .allSatisfy(message -> Contracts.assertKept(message.type(), message.payload())));
    }

    @Test
    void pressedTwiceAChangeIsToldOnce() {
        launch(Map.of());
        var open = noor.get(action + "/change").asString();
        var form = Map.of("en.title", "Librarian found", "tell", "yes", "deed", "save");

        noor.sendOpen(open, action, form);
        var version = actions.of(id).orElseThrow().version();
        noor.sendOpen(open, action, form);

        assertThat(actions.of(id).orElseThrow().version()).isEqualTo(version);
    }

    @Test
    void howItEndedIsToldUnlessItIsLeftOutAndACorrectionOnlyWhereItIsSaid() {
        launch(Map.of());
        var ended = noor.send(
                action + "/end", action + "/end", Map.of("outcomeKind", "RELEASED", "en.outcome", "She is home."));

        assertThat(ended.header("Location")).isEqualTo(action + "?done=ended-told");
        assertThat(decided())
                .containsExactly(tuple(News.LAUNCH, Audience.NETWORK), tuple(News.OUTCOME, Audience.ALERTED));
        var at = announced().getLast().version();

        var outcome = action + "/outcome";
        noor.send(outcome, outcome, Map.of("en.outcome", "She is at home."));
        assertThat(announced().getLast().version()).isEqualTo(at);

        var again = noor.send(outcome, outcome, Map.of("en.outcome", "She is at home again.", "tell", "yes"));
        assertThat(again.header("Location")).isEqualTo(action + "?done=corrected-told");
        assertThat(announced().getLast().version()).isGreaterThan(at);
    }

    @Test
    void theMailIsLookedAtBeforeAndNothingIsSaved() {
        launch(Map.of());
        var version = actions.of(id).orElseThrow().version();

        var look = noor.post(action + "/outcome/look", looking());

        assertThat(look.statusCode()).isEqualTo(200);
        assertThat(look.asString())
                .contains("Nothing is saved. This is the mail", "action=\"/me/preview\"", "She is home.")
                .contains("name=\"carried\" value=\"");
        assertThat(actions.of(id).orElseThrow().version()).isEqualTo(version);
    }

    private Map<String, String> looking() {
        var form = Browser.fields(noor.get(action + "/end").asString());
        form.putAll(Map.of("outcomeKind", "RELEASED", "en.outcome", "She is home."));
        return form;
    }

    private String launch(Map<String, String> choice) {
        return noor.send(action + "/launch", action + "/launch", choice).header("Location");
    }

    private String change(Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("deed", "save");
        return noor.send(action + "/change", action, all).header("Location");
    }

    private List<Announcement> announced() {
        return List.copyOf(actions.of(id).orElseThrow().announced());
    }

    private List<Tuple> decided() {
        return announced().stream().map(one -> tuple(one.news(), one.to())).toList();
    }

    private static Draft third(Draft first) {
        return new Draft(
                3,
                first.counter(),
                first.year(),
                null,
                first.country(),
                first.zone(),
                first.subjects(),
                first.targets(),
                first.preferredLanguages(),
                first.ownLanguageOk(),
                first.actUntil(),
                null,
                first.originalLanguage(),
                first.texts());
    }
}
