package org.clarion.urgentactions.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.Announcement;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.contracts.Announcement.Narrowing;
import org.clarion.contracts.AudienceEvent.AudienceCounted;
import org.clarion.contracts.AudienceEvent.NetworkCounted;
import org.clarion.contracts.AudienceEvent.Part;
import org.clarion.contracts.Topic;
import org.clarion.testkit.Browser;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.clarion.testkit.ToldRecords;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many people a mail reaches stands beside each choice before it goes, and the choice travels with the sheet. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AudiencePagesTest {

    private static final Instant NOON = Instant.parse("2099-11-24T12:00:00Z");
    private static final LocalDate LATER = LocalDate.now(ZoneOffset.UTC).plusDays(60);

    @Inject
    Drafting drafting;

    @Inject
    Actions actions;

    @Inject
    KnownCounts counts;

    @Inject
    Sessions sessions;

    private final UUID id = UUID.randomUUID();
    private final String action = "/desk/actions/" + id;
    private Browser noor;

    @BeforeEach
    void begin() {
        noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);
        drafting.begin(id, Drafts.alone(Drafts.ofTheLibrarian(LATER)), null, "noor");
        Teller.tell(
                Topic.SUPPORTERS,
                new NetworkCounted(
                        1204,
                        List.of(new Part("en", 802), new Part("es", 402)),
                        List.of(new Part("PE", 300), new Part("SK", null), new Part("ZZ", 901)),
                        NOON,
                        41,
                        null));
        await().untilAsserted(() -> assertThat(counts.network()).isPresent());
    }

    @Test
    void theLaunchPageSaysHowManyTheyAreBesideEachChoice() {
        var page = noor.get(action + "/launch").asString();

        assertThat(page)
                .contains("Everybody in the confirmed network: <strong>1,204 supporters</strong>")
                .contains("English: 802 supporters", "Spanish: 402 supporters", "Peru: 300 supporters")
                .contains("Slovakia: fewer than 5", "No country given: 901 supporters")
                .containsSubsequence("Peru: 300", "Slovakia: fewer", "No country given: 901")
                .contains("Mails that go out: <output data-sum>1,204</output>", "41 pause now")
                .doesNotContain("Only those who acted");
        assertThat(noor.get(action + "/launch?lang=es").asString())
                .contains("A toda la red confirmada: <strong>1.204 simpatizantes</strong>", "Eslovaquia: menos de 5");
    }

    @Test
    void aLaunchGoesToTheCountriesThatWereChosen() {
        var answer = noor.post(
                action + "/launch", with(action + "/launch", Map.of("tell", "COUNTRIES", "tellCountry", "PE")));

        assertThat(answer.header("Location")).isEqualTo(action + "?done=launched");
        assertThat(announced())
                .extracting(Announcement::to, Announcement::only)
                .containsExactly(tuple(Audience.NETWORK, new Narrowing(false, List.of(), List.of("PE"))));
        await().untilAsserted(() -> assertThat(ToldRecords.about(id, Topic.URGENT_ACTIONS))
                .singleElement()
                .satisfies(told -> Contracts.assertKept(told.type(), told.payload())));
    }

    @Test
    void whatDoesNotFitTogetherLaunchesNothingAndComesBackAsItWasChosen() {
        var answer = noor.send(action + "/launch", action + "/launch", Map.of("tell", "NOBODY", "tellCountry", "SK"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("href=\"#tell\"", "You ticked languages or countries")
                .contains("value=\"NOBODY\" checked", "value=\"SK\" checked");
        assertThat(actions.of(id).orElseThrow().isPublished()).isFalse();
    }

    @Test
    void aFollowUpSaysHowManyActedOnTheSheetBeforeAndGoesToThemAlone() {
        launch();
        counted(id, 980, 87, 87, 12);
        var next = noor.send(action, action + "/follow-up", Map.of())
                .header("Location")
                .replaceAll("\\?.*", "");
        var second = UUID.fromString(next.replaceAll(".*/", ""));
        fill(second);

        assertThat(noor.get(next + "/launch").asString())
                .contains("87 supporters acted on Second UA ", "12 more acted and are not in the network")
                .contains("Only those who acted: <strong>87 supporters</strong>");
        assertThat(noor.send(next + "/launch", next + "/launch", Map.of("before", "beside", "tell", "COUNTRIES"))
                        .asString())
                .contains("value=\"beside\" checked", "value=\"COUNTRIES\" checked");
        noor.send(next + "/launch", next + "/launch", Map.of("before", "beside", "tell", "ACTED"));

        assertThat(actions.of(second).orElseThrow().announced())
                .extracting(Announcement::to, Announcement::only)
                .containsExactly(tuple(Audience.NETWORK, new Narrowing(true, List.of(), List.of())));
    }

    @Test
    void changeAndOutcomeSayHowManyWereAlertedOrActedAndWhoElseCanBeTold() {
        launch();
        counted(id, 980, 87, 112, 0);

        assertThat(noor.get(action + "/change").asString())
                .contains("Those who were alerted, or acted: <strong>980 supporters</strong>")
                .contains("Only those who acted: <strong>112 supporters</strong>")
                .contains("Mails that go out: <output data-sum>0</output>");
        assertThat(noor.get(action + "/end").asString())
                .contains("value=\"ALERTED\" checked", "Mails that go out: <output data-sum>980</output>");

        var unclear = noor.send(
                action + "/end",
                action + "/end",
                Map.of("outcomeKind", "RELEASED", "en.outcome", "She is home.", "tell", "COUNTRIES"));
        assertThat(unclear.statusCode()).isEqualTo(422);
        assertThat(unclear.asString()).contains("She is home.", "Tick at least one country");

        var ended = noor.send(
                action + "/end",
                action + "/end",
                Map.of("outcomeKind", "RELEASED", "en.outcome", "She is home.", "tell", "ACTED"));
        assertThat(ended.header("Location")).isEqualTo(action + "?done=ended-told");
        assertThat(announced().getLast().only()).isEqualTo(new Narrowing(true, List.of(), List.of()));
    }

    @Test
    void aChangeThatDoesNotSayToWhomIsNotPublished() {
        launch();
        var version = actions.of(id).orElseThrow().version();

        var answer = noor.send(
                action + "/change",
                action,
                Map.of(
                        "en.title",
                        "Librarian found",
                        "tell",
                        "LANGUAGES",
                        "en.changed",
                        "She was found.",
                        "deed",
                        "save"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Tick at least one language", "Librarian found", "She was found.");
        assertThat(actions.of(id).orElseThrow().version()).isEqualTo(version);
    }

    @Test
    void anOlderCountNeverTakesThePlaceOfANewerOne() {
        counted(id, 10, 2, 2, 0);

        Teller.tell(Topic.SUPPORTERS, new AudienceCounted(id, 9, 1, 1, 0, NOON.minusSeconds(60)));
        Teller.tell(Topic.SUPPORTERS, new AudienceCounted(id, 11, 3, 3, 0, NOON.plusSeconds(60)));

        await().untilAsserted(
                        () -> assertThat(counts.of(id).orElseThrow().reached()).isEqualTo(11));
    }

    private void counted(UUID of, int reached, int acted, int inCase, int others) {
        Teller.tell(Topic.SUPPORTERS, new AudienceCounted(of, reached, acted, inCase, others, NOON));
        await().untilAsserted(() -> assertThat(counts.of(of)).isPresent());
    }

    private void launch() {
        assertThat(noor.send(action + "/launch", action + "/launch", Map.of()).header("Location"))
                .isEqualTo(action + "?done=launched");
    }

    /** Everything a follow-up does not take from the sheet before it. */
    private void fill(UUID second) {
        var kept = actions.of(second).orElseThrow();
        var first = actions.of(id).orElseThrow().draft();
        drafting.rewrite(second, kept.version(), second(first), "noor");
    }

    private static Draft second(Draft first) {
        return new Draft(
                first.series() + 1,
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

    private Map<String, String> with(String page, Map<String, String> choice) {
        var form = new HashMap<>(Browser.fields(noor.get(page).asString()));
        form.putAll(choice);
        return form;
    }

    private List<Announcement> announced() {
        return List.copyOf(actions.of(id).orElseThrow().announced());
    }
}
