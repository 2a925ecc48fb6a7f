package org.clarion.urgentactions.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clarion.access.Roles;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.clarion.urgentactions.sheets.Launching;
import org.clarion.urgentactions.staff.DeskPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first page of the desk, as each role sees it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeskHomePagesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)[^\"]*\"");
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final Pattern FORM = Pattern.compile("<form [^>]*method=\"(get|post)\" action=\"(/[^\"#]*)");
    private static final Pattern WAITING =
            Pattern.compile("<h2 id=\"waiting\">.*?(?=<ul class=\"tiles\">)", Pattern.DOTALL);

    @Inject
    Drafting drafting;

    @Inject
    Launching launching;

    @Inject
    Actions actions;

    @Inject
    DeskPeople people;

    private String noor;
    private String tomas;

    @BeforeEach
    void begin() {
        noor = people.member("noor", Roles.CAMPAIGNER);
        tomas = people.member("tomas", Roles.COORDINATOR);
    }

    @Test
    void whoHasNothingToDoIsToldSo() {
        assertThat(waiting(noor)).contains("Nothing waits for you.");
        assertThat(people.browser(noor).reading("es").get("/desk").asString()).contains("No tienes nada pendiente.");
    }

    @Test
    void aCampaignersDraftsWaitForThemWithWhatTheyLack() {
        var id = begun(Drafts.alone(Drafts.withoutTargets(TODAY.plusDays(40))));

        assertThat(waiting(noor))
                .contains("/desk/actions/" + id, "One thing is missing:")
                .doesNotContain("Ready");
        assertThat(waiting(people.member("ana", Roles.CAMPAIGNER))).doesNotContain(id.toString());
    }

    @Test
    void aDraftStaysWithWhoeverBeganItWhenSomebodyElseWritesOnIt() {
        var id = begun(Drafts.alone(Drafts.ofTheLibrarian(TODAY.plusDays(40))));
        var other = people.member("ana", Roles.CAMPAIGNER);
        drafting.rewrite(id, version(id), Drafts.alone(Drafts.titled("Other", TODAY.plusDays(40))), other);

        assertThat(waiting(noor)).contains(id.toString(), "Ready to go out.");
        assertThat(waiting(other)).contains(id.toString());
    }

    @Test
    void aCheckWaitsForWhoeverIsAskedAndItsAnswerForWhoeverAsked() {
        var id = begun(Drafts.alone(Drafts.ofTheLibrarian(TODAY.plusDays(40))));
        var page = "/desk/actions/" + id + "/check";
        people.browser(noor).send(page, page + "/ask", Map.of("whom", tomas, "note", "Is her name right?"));

        assertThat(waiting(tomas)).contains(page, "You are asked to check it.");
        assertThat(waiting(noor)).contains(tomas + " was asked to check it.");

        people.browser(tomas)
                .send(page, page + "/decide", Map.of("answer", "refuse", "reason", "She has another name."));

        assertThat(waiting(tomas)).doesNotContain(page);
        assertThat(waiting(noor)).contains(page, tomas + " checked it and said no: read why.");
    }

    @Test
    void whatEndsSoonOrHasNoOutcomeWaitsForItsOwner() {
        var id = begun(Drafts.alone(Drafts.ofTheLibrarian(TODAY.plusDays(1))));
        launching.launch(id, version(id), noor);
        var later = begun(Drafts.alone(Drafts.ofTheLibrarian(TODAY.plusDays(40))));
        launching.launch(later, version(later), noor);

        assertThat(waiting(noor)).contains(id.toString(), "left").doesNotContain(later.toString());
        assertThat(waiting(tomas)).doesNotContain(id.toString());
    }

    @Test
    void theMainButtonIsThatOfTheRole() {
        assertThat(mainButton(noor)).isEqualTo("/desk/actions/new");
        assertThat(mainButton(tomas)).isEqualTo("/desk/deadlines");
        assertThat(mainButton(people.member("ada", Roles.ADMINISTRATOR))).isEqualTo("/desk/staff");
        assertThat(home(tomas)).doesNotContain("New action from a sheet");
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
    void nobodySeesALinkOrAFormThatIsNotTheirs(String role) {
        var name = people.member("walker", role);
        drafting.begin(UUID.randomUUID(), Drafts.alone(Drafts.ofTheLibrarian(TODAY.plusDays(40))), null, name);
        var browser = people.browser(name);
        var home = browser.get("/desk").asString();

        // Of all links to actions one: they differ in the action alone.
        var links = LINK.matcher(home)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toMap(link -> ID.matcher(link).replaceAll("…"), link -> link, (one, other) -> one))
                .values();
        assertThat(links).hasSizeGreaterThan(8);
        assertThat(links).allSatisfy(link -> assertThat(
                        browser.get(link.replace("&amp;", "&")).statusCode())
                .as(link)
                .isNotEqualTo(403));
        var forms = FORM.matcher(home).results().toList();
        assertThat(forms).isNotEmpty();
        assertThat(forms).filteredOn(form -> form.group(1).equals("get")).allSatisfy(form -> assertThat(
                        browser.get(form.group(2)).statusCode())
                .isEqualTo(200));
        // Logging out comes last: after it, everything would be refused.
        assertThat(forms).filteredOn(form -> form.group(1).equals("post")).allSatisfy(form -> assertThat(
                        browser.sendOpen(home, form.group(2), Map.of()).statusCode())
                .isNotEqualTo(403));
    }

    private UUID begun(Draft draft) {
        var id = UUID.randomUUID();
        drafting.begin(id, draft, null, noor);
        return id;
    }

    private String mainButton(String name) {
        var button = Pattern.compile("class=\"button main\" href=\"([^\"]*)\"").matcher(home(name));
        assertThat(button.find()).isTrue();
        return button.group(1);
    }

    private String waiting(String name) {
        var block = WAITING.matcher(home(name));
        assertThat(block.find()).isTrue();
        return block.group();
    }

    private String home(String name) {
        return people.browser(name).get("/desk").asString();
    }

    private long version(UUID id) {
        return actions.of(id).orElseThrow().version();
    }
}
