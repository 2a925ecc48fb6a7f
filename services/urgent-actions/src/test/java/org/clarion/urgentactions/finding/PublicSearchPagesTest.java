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
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.OutcomeKind;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.asks.PlanEntry;
import org.clarion.urgentactions.asks.Plans;
import org.clarion.urgentactions.papers.ContactEntry;
import org.clarion.urgentactions.papers.PaperDrafting;
import org.clarion.urgentactions.papers.PaperEntry;
import org.clarion.urgentactions.papers.PaperIssuing;
import org.clarion.urgentactions.papers.PaperKind;
import org.clarion.urgentactions.papers.PaperQuote;
import org.clarion.urgentactions.papers.PaperWords;
import org.clarion.urgentactions.papers.Papers;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.clarion.urgentactions.sheets.Ending;
import org.clarion.urgentactions.sheets.Launching;
import org.clarion.urgentactions.sheets.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody finds actions, documents and asks by one question, and nothing that is not out. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PublicSearchPagesTest {

    private static final LocalDate SOON = LocalDate.now(ZoneOffset.UTC).plusDays(40);

    @Inject
    Drafting sheets;

    @Inject
    Launching launching;

    @Inject
    Ending ending;

    @Inject
    Actions actions;

    @Inject
    PaperDrafting papers;

    @Inject
    PaperIssuing issuing;

    @Inject
    Papers shelf;

    @Inject
    Sessions sessions;

    @Inject
    Plans plans;

    private final UUID id = UUID.randomUUID();

    /** A word that no other test has. */
    private final String place = "Zorzal" + id.toString().replaceAll("[^a-f]", "");

    private Browser visitor;

    @BeforeEach
    void open() {
        visitor = Browser.ofAVisitor();
    }

    @Test
    void actionsDocumentsAndAsksAreFoundByOneWord() {
        var action = UUID.randomUUID();
        sheets.begin(action, Drafts.alone(Drafts.titled("Ferryman of " + place + " missing", SOON)), null, "noor");
        assertThat(found(place)).doesNotContain(action.toString());
        launching.launch(action, actions.of(action).orElseThrow().version(), "noor");
        publish("Bridge of " + place);
        var plan = plan("To open the bridge of " + place + ".");
        assertThat(found(place)).doesNotContain("/plans/" + plan);
        plans.publish(plan);

        assertThat(found(place))
                .contains("All (3)", "Urgent actions (1)", "Documents (1)", "Asks (1)")
                .contains("/actions/" + action, "/documents/" + id, "/plans/" + plan + "/1")
                .contains("<mark>" + place + "</mark>");
        assertThat(found(place + "&kind=document"))
                .contains("/documents/" + id)
                .doesNotContain("/actions/" + action, "/plans/" + plan);
    }

    @Test
    void wordsAreFoundInEveryFormAndWithoutAccentsInEachLanguage() {
        publish("Bridge of " + place);

        for (var typed : List.of(
                "bridges", "puentes", "cerrado", "QUISPE", "nandu", "XXA 51/0107/2027", "peru", "\"is shut\"")) {
            assertThat(found(place + " " + typed)).as(typed).contains("/documents/" + id);
        }
        assertThat(found(place + " puentes")).contains("/documents/" + id + "?in=es");
        assertThat(found(place + " aeroplane")).contains("Nothing was found");
        assertThat(visitor.reading("es").get("/search?q=" + place).asString()).contains("Documento");
    }

    @Test
    void whatChangesIsFoundAsItReadsNowAndWhatIsWithdrawnIsNot() {
        publish("Bridge of " + place);
        papers.change(id, version(), entry("Harbour of " + place), "noor");

        assertThat(found(place + " harbour")).contains("/documents/" + id);
        assertThat(found(place + " bridge")).doesNotContain("/documents/" + id);

        issuing.withdraw(id, "noor");
        assertThat(found(place)).contains("Nothing was found").doesNotContain(id.toString());
    }

    @Test
    void whatWasOpenedAgainIsNotFoundByHowItWasSaidToHaveEnded() {
        var action = UUID.randomUUID();
        sheets.begin(action, Drafts.alone(Drafts.titled("Ferryman of " + place + " missing", SOON)), null, "noor");
        launching.launch(action, actions.of(action).orElseThrow().version(), "noor");
        var outcome = Outcome.of(OutcomeKind.RELEASED, Map.of("en", "Seen in Mopsuestia."));
        ending.end(action, actions.of(action).orElseThrow().version(), outcome, "noor");
        assertThat(found(place + " Mopsuestia")).contains("/actions/" + action);

        ending.reopen(action, actions.of(action).orElseThrow().version(), "It was somebody else.", "noor");

        assertThat(found(place + " Mopsuestia")).doesNotContain("/actions/" + action);
        assertThat(found(place + " Ferryman")).contains("/actions/" + action).doesNotContain("Seen in");
    }

    @Test
    void theDeskFindsThemBeforeTheyAreOut() {
        papers.add(id, "", entry("Bridge of " + place), "noor");
        var plan = UUID.randomUUID();
        plans.add(plan, new PlanEntry("Plan of " + place, "", "en", null, "", "We ask the port:\n1. Open."), "noor");

        assertThat(Browser.of("noor", Roles.CAMPAIGNER, sessions::start)
                        .get("/desk/search?q=" + place)
                        .asString())
                .contains("/desk/documents/" + id, "/desk/plans/" + plan);
    }

    @Test
    void theSearchIsFoundFromEveryPage() {
        assertThat(visitor.get("/").asString()).contains("href=\"/search\"");
        assertThat(visitor.get("/search").asString()).contains("Type what you remember");
    }

    private long version() {
        return shelf.of(id).orElseThrow().version();
    }

    private String found(String typed) {
        return visitor.get("/search?q=" + typed).asString();
    }

    private UUID plan(String ask) {
        var plan = UUID.randomUUID();
        plans.add(plan, new PlanEntry("Plan of " + id, "", "en", null, "", "We ask the port:\n1. " + ask), "noor");
        return plan;
    }

    private void publish(String title) {
        papers.add(id, "", entry(title), "noor");
        issuing.publish(id, "noor");
    }

    private PaperEntry entry(String title) {
        return new PaperEntry(
                PaperKind.STATEMENT,
                "XXA 51/0107/2027",
                "PE",
                LocalDate.of(2027, 2, 3),
                "en",
                Map.of(
                        "en", new PaperWords(title, "It is shut. A ñandú stands before it."),
                        "es", new PaperWords("El puente de " + place, "Está cerrado.")),
                List.of(new PaperQuote("en", "Open it at once.", "Rosa Quispe", "Director")),
                List.of(),
                ContactEntry.NOBODY);
    }
}
