package org.clarion.urgentactions.showing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.clarion.urgentactions.sheets.Ending;
import org.clarion.urgentactions.sheets.Launching;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ShowingPagesTest {

    private static final LocalDate JANUARY_9 =
            LocalDate.now(ZoneOffset.UTC).plusYears(2).withDayOfYear(9);

    @Inject
    Drafting drafting;

    @Inject
    Launching launching;

    @Inject
    Ending ending;

    @Inject
    Actions actions;

    @Test
    void aLiveActionSaysWhyWhomAndUntilWhen() {
        var id = launched(Drafts.ofTheLibrarian(JANUARY_9));

        var page = get("/actions/" + id, "en");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1 lang=\"en\">Librarian missing</h1>")
                .contains("Second urgent action 48.25")
                .contains("Ends 9 January " + JANUARY_9.getYear() + ", midnight in Lima")
                .contains("Say where she is.")
                .contains("Jirón Ejemplo 450")
                .contains("Dear Ms. Carmen Távara Ñahui,")
                .contains("href=\"/letters/" + id + "\"")
                .contains("href=\"/reports/" + id + "\"")
                .contains("she/her")
                .contains("data-refresh=\"/actions/" + id + "/totals.json\"");
        assertThat(page.header("Cache-Control")).contains("max-age=5");
        assertThat(page.header("Set-Cookie")).isNull();
    }

    @Test
    void onlyTheChannelsAnOfficialHasAreOffered() {
        var id = launched(Drafts.ofTheLibrarian(JANUARY_9));

        var box = get("/actions/" + id, "en").asString();

        assertThat(box.substring(box.indexOf("act-box")))
                .contains("Social media: @FiscaliaEjemplo")
                .doesNotContain("Phone:")
                .doesNotContain("Fax:");
    }

    @Test
    void aReaderOfSpanishGetsSpanishAroundAnEnglishSheet() {
        var id = launched(Drafts.ofTheLibrarian(JANUARY_9));

        var page = get("/actions/" + id, "es-PE").asString();

        assertThat(page)
                .contains("<html lang=\"es\"")
                .contains("Segunda acción urgente 48.25")
                .contains("no está disponible en español")
                .contains("<h1 lang=\"en\">Librarian missing</h1>");
    }

    @Test
    void eachWordIsSaidToBeInItsLanguage() {
        var id = launched(Drafts.ofTheLibrarian(JANUARY_9));

        var spanish = get("/actions/" + id, "es-PE").asString();

        assertThat(spanish)
                .contains("Escribe en español o en tu propio idioma.")
                .contains("La estás leyendo en inglés.")
                .contains("<p lang=\"es\"><strong>Ms. Carmen")
                .contains("<span lang=\"en\">Dear Ms. Carmen Távara Ñahui,</span>");
    }

    @Test
    void everyFigureSaysWhichOfTheThreeItIs() {
        launched(Drafts.ofTheLibrarian(JANUARY_9));

        assertThat(get("/", "en").asString()).contains("<strong>0</strong> reported");
        assertThat(get("/", "es").asString()).contains("<strong>0</strong> comunicadas");
    }

    @Test
    void copyingTheLinkIsOfferedOnlyWhereItWorks() {
        var id = launched(Drafts.ofTheLibrarian(JANUARY_9));

        assertThat(get("/actions/" + id, "en").asString())
                .contains("<button type=\"button\" hidden data-copy=\"#link\" data-copied=\"Copied\">");
    }

    @Test
    void draftsAreNobodysBusiness() {
        var id = drafted(Drafts.ofTheLibrarian(JANUARY_9));

        assertThat(get("/actions/" + id, "en").statusCode()).isEqualTo(404);
        assertThat(get("/actions/" + UUID.randomUUID(), "en").statusCode()).isEqualTo(404);
        assertThat(get("/actions/nonsense", "en").statusCode()).isEqualTo(404);
        assertThat(get("/", "en").asString()).doesNotContain(id.toString());
    }

    @Test
    void whoChoseALanguageKeepsItOnEveryLink() {
        var id = launched(Drafts.ofTheLibrarian(JANUARY_9));

        assertThat(get("/?lang=es", "en").asString()).contains("href=\"/actions/" + id + "?lang=es\"");
        assertThat(get("/actions/" + id + "?lang=es", "en").asString())
                .contains("href=\"/letters/" + id + "?lang=es\"", "href=\"/reports/" + id + "?lang=es\"")
                .doesNotContain("/?lang=es" + id);
    }

    @Test
    void anEndedActionTellsWhatHappenedAndAsksForNothing() {
        var id = launched(Drafts.ofTheLibrarian(JANUARY_9));
        ending.end(id, version(id), Map.of("en", "She is home."), "noor");

        var page = get("/actions/" + id, "en").asString();

        assertThat(page)
                .contains("She is home.")
                .contains("This action ended on")
                .doesNotContain("/letters/")
                .contains("/reports/" + id + "/figures")
                .doesNotContain("/reports/" + id + "\"");
        assertThat(get("/", "en").asString()).contains("What became of earlier actions");
    }

    @Test
    void homeListsLiveActionsAndFiltersByCountry() {
        var id = launched(Drafts.titled("A title only here", JANUARY_9));

        assertThat(get("/", "en").asString()).contains("A title only here").contains("/actions/" + id);
        assertThat(get("/?country=PE", "en").asString()).contains("A title only here");
        assertThat(get("/?country=KE", "en").asString())
                .doesNotContain("A title only here")
                .contains("No action is live in this country right now.");
    }

    @Test
    void wordsOfASheetAreTextAndNeverMarkup() {
        var id = launched(Drafts.titled("<script>alert('x')</script>", JANUARY_9));

        assertThat(get("/actions/" + id, "en").asString())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;");
        assertThat(get("/", "en").asString()).doesNotContain("<script>alert");
        assertThat(get("/?country=\"><script>", "en").asString()).doesNotContain("\"><script>");
    }

    @Test
    void passingItOnSaysNothingOfWhoDoes() {
        var id = launched(Drafts.ofTheLibrarian(JANUARY_9));

        var page = get("/actions/" + id + "?from=letter&utm_source=x", "en").asString();

        assertThat(page).contains("<span id=\"link\">http://localhost:8080/actions/" + id + "</span>");
    }

    private UUID drafted(Draft draft) {
        var id = UUID.randomUUID();
        drafting.begin(id, draft, null, "noor");
        return id;
    }

    private UUID launched(Draft draft) {
        var id = drafted(draft);
        launching.launch(id, version(id), "noor");
        return id;
    }

    private long version(UUID id) {
        return actions.of(id).orElseThrow().version();
    }

    private static Response get(String path, String language) {
        return given().urlEncodingEnabled(true)
                .header("Accept-Language", language)
                .get(path);
    }
}
