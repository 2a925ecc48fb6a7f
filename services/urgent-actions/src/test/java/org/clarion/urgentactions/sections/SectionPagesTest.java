package org.clarion.urgentactions.sections;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.OutcomeKind;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.sheets.Actions;
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
class SectionPagesTest {

    private static final String SECTIONS = "/desk/actions/sections";
    private static final LocalDate IN_A_YEAR = LocalDate.now(ZoneOffset.UTC).plusYears(1);

    @Inject
    Sessions sessions;

    @Inject
    Drafting drafting;

    @Inject
    Launching launching;

    @Inject
    Ending ending;

    @Inject
    Actions actions;

    private Browser tomas;
    private Browser visitor;

    @BeforeEach
    void openBrowsers() {
        tomas = Browser.of("tomas", Roles.COORDINATOR, sessions::start);
        visitor = Browser.ofAVisitor();
    }

    @Test
    void aSectionIsAddedReadAndChanged() {
        var section = add("Section of the North", "Greenland\nFaroe Islands", Map.of("names", "da: Nordsektion"));

        assertThat(tomas.get(section).asString())
                .contains("Section of the North", "da: Nordsektion", "Faroe Islands, Greenland", "Reports come here")
                .contains("By the general rules", "Nothing: what stands above holds for every action.");
        assertThat(tomas.send(section + "/change", section + "/change", Map.of("late", "ASK", "late_days", "30"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(tomas.get(SECTIONS + "?q=nordsektion").asString())
                .contains("taken, counted once somebody has looked · for 30 days");
        await().untilAsserted(() -> assertThat(
                        tomas.get("/desk/record?act=changed a section").asString())
                .contains("<a href=\"" + section + "\">Section of the North</a>"));
    }

    @Test
    void aFormThatMakesNoSenseComesBackWithWhatWasTyped() {
        var answer = tomas.send(
                SECTIONS + "/new",
                SECTIONS + "/new",
                Map.of(
                        "countries",
                        "Atlantis",
                        "language",
                        "Elvish",
                        "report_link",
                        "over there",
                        "late_days",
                        "long"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("Give it a name.", "We know no country “Atlantis”.", "We know no language “Elvish”.")
                .contains("“over there” is no web page.", "not “long”.", "value=\"Elvish\"");
    }

    @Test
    void noTwoSectionsHaveOneName() {
        add("Section of the South", "Antarctica", Map.of());

        var again = tomas.send(
                SECTIONS + "/new",
                SECTIONS + "/new",
                Map.of("name_en", "section of the south", "countries", "AQ", "language", "en"));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.asString()).contains("Another section is called “Section of the South” already.");
    }

    @Test
    void itsPeopleReportWhereItCollects() {
        add("Section of the Isles", "Fiji", Map.of("report_link", "https://isles.example/report"));
        var id = launched("HT");

        assertThat(visitor.get("/actions/" + id + "?country=FJ").asString())
                .contains("href=\"https://isles.example/report\"", "Section of the Isles counts what people")
                .doesNotContain("href=\"/reports/" + id);
        assertThat(visitor.get("/actions/" + id + "?country=TO").asString())
                .contains("href=\"/reports/" + id)
                .doesNotContain("https://isles.example/report");
        assertThat(visitor.get("/actions/" + id + "/sheet?country=FJ").asString())
                .contains("https://isles.example/report");
    }

    @Test
    void itsPeopleReadItsLanguageWhereTheSheetDoesNotSpeakTheirs() {
        add("Section of the Lakes", "Malawi", Map.of("language", "Portuguese"));
        var id = launched(spoken("DJ", "fr", Map.of("fr", text("Disparue"), "pt", text("Desaparecida"))));

        assertThat(visitor.get("/actions/" + id).asString())
                .contains("Disparue")
                .doesNotContain("Desaparecida");
        assertThat(visitor.get("/actions/" + id + "?country=MW").asString()).contains("Desaparecida");
    }

    @Test
    void oneActionAloneHasItsOwnPageAndAFurtherEmbassy() {
        var section = add("Section of the Coast", "Togo", Map.of("report_link", "https://coast.example/all"));
        var id = launched("NI");
        var other = launched("SV");
        var embassy = embassy("NI", "BE");
        var form = section + "/actions";

        var said = tomas.send(
                form,
                form,
                Map.of("action", id.toString(), "report_link", "https://coast.example/one", "embassy", embassy));

        assertThat(said.statusCode()).isEqualTo(303);
        assertThat(tomas.get(section).asString())
                .contains("https://coast.example/one · Embassy of Nicaragua in Belgium");
        assertThat(visitor.get("/actions/" + id + "?country=TG").asString())
                .contains("href=\"https://coast.example/one\"", "H.E. Ana Ejemplo")
                .contains("We know of no embassy of Nicaragua that takes letters from Togo.");
        assertThat(visitor.get("/actions/" + other + "?country=TG").asString())
                .contains("href=\"https://coast.example/all\"");

        assertThat(tomas.send(section, form + "/" + id + "/back", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(visitor.get("/actions/" + id + "?country=TG").asString())
                .contains("href=\"https://coast.example/all\"")
                .doesNotContain("H.E. Ana Ejemplo");
    }

    @Test
    void whoSaysNothingOfAnActionIsAskedWhat() {
        var section = add("Section of the Hills", "Lesotho", Map.of());
        var form = section + "/actions";
        var id = launched("GY");

        assertThat(tomas.send(form, form, Map.of("action", id.toString())).asString())
                .contains("Say something: a page for reports, late reports or an embassy.");
        assertThat(tomas.send(form, form, Map.of("report_link", "https://hills.example"))
                        .asString())
                .contains("Choose the action.");
    }

    @Test
    void aSectionThatTakesNoLateReportsSendsNobodyToTheForm() {
        add("Section of the Plains", "Paraguay", Map.of("late", "BLOCK"));
        var id = launched("BZ");
        var outcome = Outcome.of(OutcomeKind.RELEASED, Map.of("en", "They are free."));
        ending.end(id, actions.of(id).orElseThrow().version(), outcome, "noor");

        assertThat(visitor.get("/actions/" + id + "?country=PY").asString())
                .contains("Section of the Plains takes no reports on this action any more.")
                .doesNotContain("href=\"/reports/" + id);
        assertThat(visitor.get("/actions/" + id).asString()).contains("href=\"/reports/" + id);
    }

    @Test
    void whoseSectionTakesLateReportsForLongerIsSentThereWithIt() {
        add("Section of the Moor", "Uruguay", Map.of("late", "ASK", "late_days", "60"));
        var id = launched("BS");
        var outcome = Outcome.of(OutcomeKind.RELEASED, Map.of("en", "They are free."));
        ending.end(id, actions.of(id).orElseThrow().version(), outcome, "noor");

        assertThat(visitor.get("/actions/" + id + "?country=UY").asString())
                .contains("/reports/" + id + "?country=UY&amp;section=Section+of+the+Moor");
    }

    @Test
    void aRetiredSectionServesNobodyUntilItIsBack() {
        var section = add("Section of the Valley", "Andorra", Map.of("report_link", "https://valley.example/report"));
        var id = launched("SR");
        var page = "/actions/" + id + "?country=AD";
        assertThat(tomas.get(section + "/retire").asString()).contains("Retire Section of the Valley?", "Andorra");

        tomas.send(section + "/retire", section + "/retire", Map.of());
        assertThat(visitor.get(page).asString()).doesNotContain("https://valley.example/report");
        assertThat(tomas.get(section).asString()).contains("Retired: it serves nobody now");

        tomas.send(section, section + "/back", Map.of());
        assertThat(visitor.get(page).asString()).contains("https://valley.example/report");
    }

    @Test
    void theLaunchPageSaysForWhomNoEmbassyIsListed() {
        add("Section of the Bay", "Bahrain\nKuwait", Map.of());
        embassy("MZ", "BH");
        var id = UUID.randomUUID();
        drafting.begin(id, Drafts.alone(Drafts.numbered(1, 1, "MZ", IN_A_YEAR)), null, "noor");
        var noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);

        assertThat(noor.get("/desk/actions/" + id + "/launch").asString())
                .contains("Embassies of Mozambique", "One is listed for supporters in: Bahrain.")
                .containsPattern("None is listed for supporters in: [^.]*Kuwait");
    }

    @Test
    void campaignersReadAndChangeNothing() {
        var section = add("Section of the Woods", "Gabon", Map.of());
        var noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);

        assertThat(noor.get(section).asString())
                .contains("Section of the Woods")
                .doesNotContain("/retire");
        assertThat(noor.get(section + "/change").statusCode()).isEqualTo(403);
        assertThat(noor.get(section + "/actions").statusCode()).isEqualTo(403);
        assertThat(Browser.ofAVisitor().get(SECTIONS).statusCode()).isNotEqualTo(200);
    }

    private String add(String name, String countries, Map<String, String> others) {
        var fields = new HashMap<String, String>(Map.of("language", "en", "name_en", name, "countries", countries));
        fields.putAll(others);
        var added = tomas.send(SECTIONS + "/new", SECTIONS + "/new", fields);
        assertThat(added.statusCode()).isEqualTo(303);
        return added.header("Location").replaceFirst("\\?.*", "");
    }

    private String embassy(String country, String seat) {
        var form = "/desk/actions/embassies/new";
        var added = tomas.send(
                form,
                form,
                Map.of("country", country, "host_country", seat, "name", "H.E. Ana Ejemplo", "address", "Street 1"));
        assertThat(added.statusCode()).isEqualTo(303);
        return added.header("Location").replaceFirst("\\?.*", "").replaceFirst(".*/", "");
    }

    private UUID launched(String country) {
        return launched(Drafts.numbered(1, 1, country, IN_A_YEAR));
    }

    private UUID launched(Draft draft) {
        var id = UUID.randomUUID();
        drafting.begin(id, Drafts.alone(draft), null, "noor");
        launching.launch(id, actions.of(id).orElseThrow().version(), "noor");
        return id;
    }

    private static Draft spoken(String country, String original, Map<String, SheetText> texts) {
        var draft = Drafts.numbered(1, 1, country, IN_A_YEAR);
        return new Draft(
                1,
                1,
                2026,
                null,
                country,
                draft.zone(),
                draft.subjects(),
                draft.targets(),
                draft.preferredLanguages(),
                true,
                IN_A_YEAR,
                null,
                original,
                texts);
    }

    private static SheetText text(String title) {
        return new SheetText(title, "Inés.", List.of("Say where she is."), "Where is she?", "", null);
    }
}
