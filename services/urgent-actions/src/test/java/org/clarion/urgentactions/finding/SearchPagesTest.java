package org.clarion.urgentactions.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.OutcomeKind;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.Sheet.Subject;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Discarding;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.clarion.urgentactions.sheets.Ending;
import org.clarion.urgentactions.sheets.Launching;
import org.clarion.urgentactions.sheets.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SearchPagesTest {

    private static final LocalDate SOON = LocalDate.now(ZoneOffset.UTC).plusDays(40);
    private static final AtomicInteger PLACES = new AtomicInteger();

    @Inject
    Drafting drafting;

    @Inject
    Launching launching;

    @Inject
    Ending ending;

    @Inject
    Discarding discarding;

    @Inject
    Actions actions;

    @Inject
    Sessions sessions;

    private Browser noor;

    /** A word that no other test has. */
    private String place;

    @BeforeEach
    void begin() {
        noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);
        place = "Zarandeo" + "abcdefghij".charAt(PLACES.incrementAndGet());
    }

    @Test
    void wordsAreFoundInEveryFormTheirLanguageHas() {
        var id = begun(Map.of(
                "en", text("Strikes", "Workers of " + place + " were beaten while they were marching."),
                "es",
                        text(
                                "Huelgas",
                                "Los trabajadores de " + place + " fueron golpeados durante las manifestaciones."),
                "fr", text("Grèves", "Les travailleurs de " + place + " ont été frappés pendant les manifestations."),
                "pt", text("Greves", "Os trabalhadores de " + place + " foram agredidos nas manifestações."),
                "de", text("Streiks", "Die Arbeiter von " + place + " wurden in den Straßen geschlagen."),
                "ar", text("إضراب", place + " المكتبات العامة"),
                "ru", text("Забастовка", place + " рабочих избили на улицах"),
                "tr", text("Grev", place + " işçileri sokaklarda dövüldü")));

        for (var typed : List.of(
                "worker march",
                "trabajador manifestación",
                "travailleur manifestation",
                "trabalhador manifestação",
                "Straße geschlagen",
                "المكتبة",
                "улица",
                "sokak")) {
            assertThat(found(place + " " + typed)).as(typed).contains(id.toString());
        }
        assertThat(found(place + " teacher")).doesNotContain(id.toString());
        assertThat(noor.reading("es").get(at(place)).asString())
                .contains("Huelgas")
                .doesNotContain("Streiks");
    }

    @Test
    void accentsCapitalsAndForeignLettersDoNotMatter() {
        var id = begun(Map.of("en", text("Łukasz Øystein of " + place, "Ñandú in the Straße.")));

        for (var typed : List.of("lukasz oystein", "LUKASZ", "nandu strasse", "Øystein")) {
            assertThat(found(place.toLowerCase() + " " + typed)).as(typed).contains(id.toString());
        }
        assertThat(found(place + " lukasz")).contains("<mark>Łukasz</mark>");
    }

    @Test
    void namesNumbersIndexesTargetsAndCountriesAreFound() {
        var draft = Drafts.alone(with(
                Map.of("en", text("Held in " + place, "Words.")),
                List.of(new Subject("Yésica " + place + " Quispe", "she/her"))));
        var id = UUID.randomUUID();
        drafting.begin(id, draft, null, "noor");
        var slashed = draft.counter() + "/25";

        for (var typed : List.of(
                draft.number(),
                slashed,
                "UA " + slashed,
                place + " yesica",
                place + " yesi",
                place + " Tavara",
                place + " fiscalía",
                place + " Peru",
                "\"Yésica " + place + "\"")) {
            assertThat(found(typed)).as(typed).contains(id.toString());
        }
        assertThat(found(place + " Bolivia")).doesNotContain(id.toString());
        assertThat(found(place + " -Yésica")).doesNotContain(id.toString());
    }

    @Test
    void aWordOfTheSheetThatIsCodeStaysWords() {
        begun(Map.of("en", text("<script>alert(1)</script> " + place, "x < y & \"z\" in " + place)));

        assertThat(found(place))
                .contains("&lt;script&gt;", "<mark>" + place + "</mark>")
                .doesNotContain("<script>alert");
        assertThat(found("<script>alert(1)</script>")).doesNotContain("<script>alert");
    }

    @Test
    void whatChangesIsFoundAsItReadsNowAndWhatIsDeletedIsNot() {
        var id = begun(Map.of("en", text("Held in " + place, "A teacher.")));
        drafting.rewrite(
                id,
                version(id),
                Drafts.alone(with(Map.of("en", text("Held in " + place, "A nurse.")), List.of())),
                "noor");

        assertThat(found(place + " nurse")).contains(id.toString());
        assertThat(found(place + " teacher")).doesNotContain(id.toString());

        discarding.delete(id, version(id));
        assertThat(found(place)).contains("Nothing was found", "Fewer words").doesNotContain(id.toString());
    }

    @Test
    void linksNarrowItToWhereTheyStand() {
        var draft = begun(Map.of("en", text("Draft of " + place, "Words.")));
        var live = launched();
        var ended = launched();
        ending.end(ended, version(ended), Outcome.of(OutcomeKind.RELEASED, Map.of("en", "Home in " + place)), "noor");

        assertThat(found(place)).contains("All (3)", "Drafts (1)", "Live (1)", "Ended (1)");
        assertThat(noor.get(at(place) + "&stage=live").asString())
                .contains(live.toString())
                .doesNotContain(draft.toString(), ended.toString());
        assertThat(found(place + " home")).contains(ended.toString());
    }

    @Test
    void manyAreTurnedOver() {
        for (int i = 0; i < 21; i++) {
            begun(Map.of("en", text("Sheet of " + place, "Words.")));
        }

        assertThat(found(place)).contains("All (21)", "rel=\"next\"");
        assertThat(noor.get(at(place) + "&page=2").asString())
                .contains("rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void nothingTypedAndSignsAloneAreNoMistake() {
        assertThat(noor.get("/desk/search").asString()).contains("Type what you remember");
        for (var typed : List.of("the", "-", "\"", "or", ":*", "(", "'", "\\", "%", "? x", "‮")) {
            assertThat(noor.get(at(typed)).statusCode()).as(typed).isEqualTo(200);
        }
    }

    @Test
    void theDirectoriesAreLookedThroughToo() {
        var tomas = Browser.of("tomas", Roles.COORDINATOR, sessions::start);
        tomas.send(
                "/desk/actions/sections/new",
                "/desk/actions/sections/new",
                Map.of("name_en", "Section " + place, "language", "en", "countries", "BV"));

        assertThat(found(place)).contains("Section " + place, "/desk/actions/sections/");
    }

    private UUID launched() {
        var id = begun(Map.of("en", text("Sheet of " + place, "Words.")));
        launching.launch(id, version(id), "noor");
        return id;
    }

    private UUID begun(Map<String, SheetText> texts) {
        var id = UUID.randomUUID();
        drafting.begin(id, Drafts.alone(with(texts, List.of(new Subject("Inés", null)))), null, "noor");
        return id;
    }

    private static Draft with(Map<String, SheetText> texts, List<Subject> subjects) {
        var base = Drafts.ofTheLibrarian(SOON);
        return new Draft(
                base.series(),
                base.counter(),
                base.year(),
                base.aiIndex(),
                base.country(),
                base.zone(),
                subjects,
                base.targets(),
                base.preferredLanguages(),
                base.ownLanguageOk(),
                base.actUntil(),
                base.previous(),
                "en",
                texts);
    }

    private static SheetText text(String title, String summary) {
        return new SheetText(title, summary, List.of("Ask."), "Dear Ms. Carmen Távara Ñahui,\n\nPlease.", "", null);
    }

    private String found(String typed) {
        return noor.get(at(typed)).asString();
    }

    private static String at(String typed) {
        return "/desk/search?q=" + typed;
    }

    private long version(UUID id) {
        return actions.of(id).orElseThrow().version();
    }
}
