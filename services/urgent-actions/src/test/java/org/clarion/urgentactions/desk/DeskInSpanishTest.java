package org.clarion.urgentactions.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.reading.Sheets;
import org.clarion.urgentactions.sheets.Drafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads Spanish finds no English at the desk, but for what is quoted from a sheet. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeskInSpanishTest {

    private static final String NEW = "/desk/actions/new";
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(?:the|and|of|this|that|is|are|was|with|not|to|for|from|by|it|its|you|your|what|which|have|please|choose"
                    + "|save|draft|launch|target|country|language|sheet|letter|reported|verified|delivered|ended|live)\\b");
    // Drafts of other tests stand in the lists too, and they have English titles.
    private static final Pattern QUOTED = Pattern.compile(
            "(?s)<script.*?</script>|<pre .*?</pre>|<textarea.*?</textarea>"
                    + "|<(a|h1|span|blockquote|td|li)\\b[^>]* lang=\"en\"[^>]*>.*?</\\1>|<li>[^<]*</li>|<td class=\"words\".*?</td>|“[^”]*”|«[^»]*»");
    private static final String NAME_OF_AN_OFFICIAL = "Permanent Mission of Lebanon to the United Nations in Geneva";
    private static final Pattern SAID_IN_ATTRIBUTES =
            Pattern.compile(" (?:aria-label|data-label|data-one|data-many|placeholder|title)=\"([^\":]*)");

    @Inject
    Sessions sessions;

    private Browser noor;

    @BeforeEach
    void openBrowser() {
        noor = Browser.of("noor", Roles.ADMINISTRATOR, sessions::start).reading("es-PE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/deadlines", NEW, "/desk/record", "/desk/actions/dead-letters"})
    void theListsAreInSpanish(String path) {
        launched();
        paste("accion-urgente");

        assertSpanish(noor.get(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accion-urgente",
                "reissued-second",
                "older-form",
                "internal-notice",
                "german-network",
                "field-template",
                "appeal-of-another-organisation",
                "two-letters-a-month",
                "librarian-of-ypehu"
            })
    void aDraftWithAllItsDoubtsIsInSpanish(String sheet) {
        var draft = paste(sheet);

        assertSpanish(noor.get(draft));
        assertSpanish(noor.get(draft + "?done=begun"));
        assertSpanish(noor.get(draft + "/launch"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?done=launched", "?done=saved", "/change", "/end", "/launch"})
    void aLiveActionIsInSpanish(String page) {
        assertSpanish(noor.get(launched() + page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?done=ended", "/end"})
    void anEndedActionIsInSpanish(String page) {
        var live = launched();
        noor.send(
                live + "/end",
                live + "/end",
                Map.of("outcomeKind", "RELEASED", "es.outcome", "Ya está en su casa.", "en.outcome", "Home."));

        assertSpanish(noor.get(live + page));
    }

    @Test
    void whatIsReadyToLaunchIsInSpanish() {
        assertSpanish(noor.get(completed() + "/launch"));
    }

    @ParameterizedTest
    @CsvSource({
        "number, mil",
        "zone, Lima",
        "country, Perú",
        "preferredLanguages, klingon",
        "actUntil, 1815-06-18",
        "en.title, '{long}'",
        "en.points, '{long}'",
        "subjects, '{long}'",
        "targets.0.salutation, '{long}'",
        "targets.0.email, 'a@example.org, b@example.org'"
    })
    void aMistakeIsSaidInSpanish(String field, String typed) {
        var draft = paste("reissued-second");

        var answer = noor.send(draft, draft, Map.of(field, typed.replace("{long}", "x".repeat(7000)), "deed", "save"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertSpanish(answer);
    }

    @Test
    void whatTheFormsRefuseIsSaidInSpanish() {
        var live = launched();

        assertSpanish(noor.send(NEW, NEW, Map.of("paste", " ", "deed", "paste")));
        assertSpanish(noor.send(live + "/end", live + "/end", Map.of("en.outcome", " ")));
        var without = noor.send(live + "/change", live, Map.of("deed", "remove-target-0"));
        assertSpanish(without);
        assertSpanish(noor.sendOpen(without.asString(), live, Map.of("deed", "save")));
    }

    @Test
    void whoWasSlowerReadsTheDifferencesInSpanish() {
        var draft = paste("accion-urgente");
        var open = noor.get(draft).asString();
        noor.send(draft, draft, Map.of("es.title", "Otro título", "targets.0.role", "COPY", "deed", "save"));

        var answer = noor.sendOpen(open, draft, Map.of("es.title", "Un título más", "deed", "save"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("data-label=\"La otra versión\">Otro título</td>");
        assertSpanish(answer);
    }

    @Test
    void whatASpanishReaderSavesUnchangedIsUnchanged() {
        var draft = paste("reissued-second");
        var english = Browser.of("noor", Roles.ADMINISTRATOR, sessions::start);
        var before = Browser.fields(english.get(draft).asString());

        noor.send(draft, draft, Map.of("deed", "save"));

        assertThat(Browser.fields(noor.get(draft).asString())).containsEntry("preferredLanguages", "español");
        var after = Browser.fields(english.get(draft).asString());
        before.keySet().retainAll(after.keySet());
        assertThat(after).containsEntry("preferredLanguages", "Spanish");
        assertThat(after.get("targets.0.role")).isEqualTo(before.get("targets.0.role"));
    }

    @Test
    void theTitleIsTheReadersWhereTheSheetHasIt() {
        var draft = paste("reissued-second");
        noor.send(draft, draft, Map.of("es.title", "Maestra detenida sin cargos", "deed", "save"));

        assertThat(noor.get("/desk").asString()).contains("lang=\"es\" dir=\"ltr\">Maestra detenida sin cargos</a>");
        assertThat(noor.get(draft).asString())
                .contains("<span lang=\"es\" dir=\"ltr\">Segunda AU 48.25: Maestra detenida");
    }

    @Test
    void aLanguageChosenByHandStaysThroughADeed() {
        var draft = paste("reissued-second");

        var answer = noor.reading("en").send(draft + "?lang=es", draft + "?lang=es", Map.of("deed", "save"));

        assertThat(answer.header("Location")).isEqualTo(draft + "?done=saved&lang=es");
    }

    private String paste(String sheet) {
        var answer = noor.send(NEW, NEW, Map.of("paste", Sheets.pasted(sheet), "deed", "paste"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location").replaceFirst("\\?.*", "");
    }

    private String completed() {
        var draft = paste("reissued-second");
        noor.send(
                draft,
                draft,
                Map.of("number", Drafts.number(), "targets.1.salutation", "Your Excellency", "deed", "save"));
        return draft;
    }

    private String launched() {
        var draft = completed();
        noor.send(draft + "/launch", draft + "/launch", Map.of());
        return draft;
    }

    private static void assertSpanish(Response answer) {
        var page = answer.asString();
        var main = page.substring(page.indexOf("<body"));
        var said = QUOTED.matcher(main.replace(NAME_OF_AN_OFFICIAL, "")).replaceAll(" ");
        var words = Stream.concat(
                        SAID_IN_ATTRIBUTES.matcher(said).results().map(found -> found.group(1)),
                        Stream.of(said.replaceAll("(?s)<[^>]*>", " ")))
                .collect(Collectors.joining(" "));
        assertThat(page).contains("<html lang=\"es\"");
        assertThat(ENGLISH.matcher(words).results().map(found -> around(found, words)))
                .as(page)
                .isEmpty();
    }

    private static String around(MatchResult found, String words) {
        return words.substring(Math.max(0, found.start() - 40), Math.min(words.length(), found.end() + 40))
                .replaceAll("\\s+", " ");
    }
}
