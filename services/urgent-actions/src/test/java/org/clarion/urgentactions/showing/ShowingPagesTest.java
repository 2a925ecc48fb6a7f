package org.clarion.urgentactions.showing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.OutcomeKind;
import org.clarion.contracts.Theme;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.DraftBuilder;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.clarion.urgentactions.sheets.Ending;
import org.clarion.urgentactions.sheets.Launching;
import org.clarion.urgentactions.sheets.Outcome;
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
                .contains("Second urgent action 3")
                .contains("<meta property=\"og:title\" content=\"Librarian missing\">")
                .contains("<meta property=\"og:type\" content=\"article\">")
                .contains("<meta property=\"og:url\" content=\"http://localhost:8080/actions/" + id + "\">")
                .contains("Ends 9 January " + JANUARY_9.getYear() + ", midnight in Lima")
                .contains("Say where she is.")
                .contains("Jirón Ejemplo 450")
                .contains("Dear Ms. Carmen Távara Ñahui,")
                .contains("href=\"/letters/" + id + "\"")
                .contains("href=\"/reports/" + id + "\"")
                .contains("she/her");
        assertThat(page.header("Cache-Control")).contains("max-age=5");
        assertThat(page.header("Set-Cookie")).isNull();
    }

    @Test
    void whatItIsAboutStandsOnItsPageAndNarrowsTheList() {
        var about = launched(DraftBuilder.from(Drafts.ofTheLibrarian(JANUARY_9))
                .about(List.of(Theme.ENFORCED_DISAPPEARANCE, Theme.WOMEN))
                .draft());
        var other = launched(DraftBuilder.from(Drafts.ofTheLibrarian(JANUARY_9))
                .about(List.of(Theme.HEALTH))
                .draft());

        assertThat(get("/actions/" + about, "en").asString())
                .contains("href=\"/?theme=ENFORCED_DISAPPEARANCE\">Enforced disappearance</a>", "Women</a>");
        assertThat(get("/actions/" + about, "es").asString()).contains("Desaparición forzada", "Mujeres");
        assertThat(get("/?theme=HEALTH", "en").asString())
                .contains("/actions/" + other, "aria-current=\"true\">Health</a>")
                .doesNotContain("/actions/" + about);
        assertThat(get("/?theme=WOMEN&q=librarian", "en").asString())
                .contains("/actions/" + about)
                .doesNotContain("/actions/" + other);
    }

    @Test
    void peopleAreCalledWhatTheReadersLanguageCallsThem() {
        var id = launched(Drafts.ofRefugees(JANUARY_9));

        var spanish = get("/actions/" + id, "es").asString();
        var english = get("/actions/" + id, "en").asString();

        assertThat(spanish)
                .contains("<span lang=\"es\" dir=\"ltr\">Personas refugiadas de Venezuela</span>")
                .contains("Personas refugiadas de Venezuela</strong> (elles)")
                .contains("<strong>El Presidente del Consejo</strong>")
                .contains("Señor Presidente,")
                .doesNotContain("Venezuelan refugees", "Prime Minister", "En el sobre");
        assertThat(english)
                .contains("Venezuelan refugees</strong> (they/them)")
                .contains("<strong>The Prime Minister of Peru</strong>")
                .contains("Dear Prime Minister,")
                .contains("On the envelope:")
                .contains("El Presidente del Consejo<br>Presidencia del Consejo<br>");
        assertThat(get("/?q=refugiadas", "es").asString())
                .contains("<span lang=\"es\" dir=\"ltr\">Personas refugiadas de Venezuela</span>");
    }

    @Test
    void aSheetInALanguageOfItsOwnIsReadInItToo() {
        var id = launched(Drafts.ofRefugees(JANUARY_9));

        var english = get("/actions/" + id, "en").asString();
        var german = get("/actions/" + id + "?text=de", "en").asString();

        assertThat(english)
                .contains("This action is also in")
                .contains(
                        "<a href=\"/actions/" + id + "?text=de\" hreflang=\"de\" lang=\"de\" dir=\"ltr\">Deutsch</a>");
        assertThat(german)
                .contains("<h1 lang=\"de\">Menschen in Gefahr</h1>")
                .contains("hreflang=\"en\"")
                .contains("The Prime Minister of Peru")
                .doesNotContain("not available in English")
                .doesNotContain("Begin with: <span lang=\"de\"");
        assertThat(get("/actions/" + id + "?text=xx", "en").asString()).contains("<h1 lang=\"en\"");
    }

    @Test
    void onlyTheChannelsAnOfficialHasAreOffered() {
        var id = launched(Drafts.ofTheLibrarian(JANUARY_9));

        var box = get("/actions/" + id, "en").asString();

        assertThat(box.substring(box.indexOf("act-box")))
                .contains("Social media: <span translate=\"no\">@FiscaliaEjemplo</span>")
                .doesNotContain("Phone:")
                .doesNotContain("Fax:");
    }

    @Test
    void aReaderOfSpanishGetsSpanishAroundAnEnglishSheet() {
        var id = launched(Drafts.ofTheLibrarian(JANUARY_9));

        var page = get("/actions/" + id, "es-PE").asString();

        assertThat(page)
                .contains("<html lang=\"es\"")
                .contains("Segunda acción urgente 3")
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
                .contains("<p lang=\"es\" dir=\"ltr\" translate=\"no\"><strong>Ms. Carmen")
                .contains("<span lang=\"en\" dir=\"ltr\" translate=\"no\">Dear Ms. Carmen Távara Ñahui,</span>");
    }

    @Test
    void aFirstDayBeginsWithAnInvitationAndNotWithANought() {
        var id = launched(Drafts.ofTheLibrarian(JANUARY_9));

        assertThat(get("/", "en").asString()).contains("Be the first to act").doesNotContain("<strong>0</strong>");
        assertThat(get("/actions/" + id, "en").asString())
                .contains("What has been done so far", "Yours can be the first.")
                .doesNotContain("data-figure", "How many have acted");
        assertThat(get("/actions/" + id, "es").asString()).contains("Lo que se ha hecho hasta ahora");
    }

    @Test
    void whoIsInDangerStandsFirstAndTheButtonComesBeforeTheText() {
        var id = launched(Drafts.ofTheLibrarian(JANUARY_9));

        assertThat(get("/actions/" + id, "en").asString())
                .containsSubsequence(
                        "class=\"person",
                        "<h1",
                        "class=\"call",
                        "class=\"deadline",
                        "href=\"/letters/" + id + "\"",
                        "class=\"lead\"",
                        "class=\"act-box\"",
                        "Who to write to");
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
        var id = launched(Drafts.titled("In the language chosen", JANUARY_9));

        assertThat(get("/?lang=es&q=language chosen", "en").asString())
                .contains("href=\"/actions/" + id + "?lang=es\"");
        assertThat(get("/actions/" + id + "?lang=es", "en").asString())
                .contains("href=\"/letters/" + id + "?lang=es\"", "href=\"/reports/" + id + "?lang=es\"")
                .doesNotContain("/?lang=es" + id);
    }

    @Test
    void anEndedActionTellsWhatHappenedAndAsksForNothing() {
        var id = launched(Drafts.ofTheLibrarian(JANUARY_9));
        ending.end(id, version(id), Outcome.of(OutcomeKind.RELEASED, Map.of("en", "She is home.")), "noor");

        var page = get("/actions/" + id, "en").asString();

        assertThat(page)
                .containsSubsequence("This action ended on", "What happened", "She is home.", "What was asked")
                .contains("<meta name=\"description\" content=\"She is home.\">")
                .contains("you can still tell us until", "href=\"/reports/" + id + "\"")
                .doesNotContain("/letters/", "Jirón Ejemplo", "@FiscaliaEjemplo", "mailto:fiscal")
                .doesNotContain("Begin with", "sample letter", "Act now</h2>");
        assertThat(get("/", "en").asString()).contains("What became of earlier actions");
    }

    @Test
    void homeListsLiveActionsAndFiltersByCountry() {
        var id = launched(Drafts.titled("A title only here", JANUARY_9));

        assertThat(get("/?q=only here", "en").asString())
                .contains("A title only here")
                .contains("/actions/" + id);
        assertThat(get("/?country=PE&q=only here", "en").asString()).contains("A title only here");
        assertThat(get("/?country=KE", "en").asString())
                .doesNotContain("A title only here")
                .contains("No action is live in this country right now.");
    }

    @Test
    void homeFindsByWordsWhateverTheirAccents() {
        launched(Drafts.titled("El herbolario de Ñuñoa", JANUARY_9));

        assertThat(get("/?q=HERBOLARIO nunoa", "en").asString()).contains("El herbolario de Ñuñoa");
        assertThat(get("/?q=herbolario&country=KE", "en").asString()).doesNotContain("El herbolario de Ñuñoa");
        assertThat(get("/?q=nobody at all of this name", "en").asString())
                .contains("No live action has “nobody at all of this name” in it.", "Show all live actions");
        assertThat(get("/?page=x&q=\"><script>", "en").asString()).doesNotContain("\"><script>");
    }

    @Test
    void sharingIsAPlainLinkWithTheActionInItAndNothingElse() {
        var id = launched(Drafts.ofTheLibrarian(JANUARY_9));

        assertThat(get("/actions/" + id + "?utm_source=x", "en").asString())
                .contains("href=\"https://wa.me/?text=Librarian%20missing%20http%3A%2F%2Flocalhost%3A8080%2Factions%2F"
                        + id + "\" rel=\"noopener noreferrer\"")
                .contains("href=\"https://t.me/share/url?url=http%3A%2F%2Flocalhost%3A8080%2Factions%2F" + id
                        + "&amp;text=Librarian%20missing\" rel=\"noopener noreferrer\"")
                .contains("hidden data-share=\"http://localhost:8080/actions/" + id + "\"");
    }

    @Test
    void wordsOfASheetAreTextAndNeverMarkup() {
        var id = launched(Drafts.titled("<script>alert('x')</script>", JANUARY_9));

        assertThat(get("/actions/" + id, "en").asString())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;");
        assertThat(get("/?q=alert", "en").asString())
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert");
        assertThat(get("/?country=\"><script>", "en").asString()).doesNotContain("\"><script>");
    }

    @Test
    void passingItOnSaysNothingOfWhoDoes() {
        var id = launched(Drafts.ofTheLibrarian(JANUARY_9));

        var page = get("/actions/" + id + "?from=letter&utm_source=x", "en").asString();

        assertThat(page).contains("<span id=\"link\" translate=\"no\">http://localhost:8080/actions/" + id + "</span>");
    }

    private UUID drafted(Draft draft) {
        var id = UUID.randomUUID();
        drafting.begin(id, Drafts.alone(draft), null, "noor");
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
