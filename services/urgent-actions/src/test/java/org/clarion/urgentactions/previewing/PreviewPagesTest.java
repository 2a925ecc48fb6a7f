package org.clarion.urgentactions.previewing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clarion.access.CarriedText;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.CarriedSheet;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.clarion.urgentactions.sheets.Launching;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PreviewPagesTest {

    private static final LocalDate JANUARY_9 =
            LocalDate.now(ZoneOffset.UTC).plusYears(2).withDayOfYear(9);
    private static final Pattern LINK = Pattern.compile("value=\"[^\"]*(/actions/preview/[\\w-]{32})\"");

    @Inject
    Drafting drafting;

    @Inject
    Launching launching;

    @Inject
    Sessions sessions;

    @Inject
    CarriedText carried;

    @Inject
    ObjectMapper json;

    @Inject
    TestClock clock;

    private Browser noor;
    private final Browser colleague = Browser.ofAVisitor();

    @BeforeEach
    void logIn() {
        noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);
    }

    @AfterEach
    void letTimePass() {
        clock.run();
    }

    @Test
    void aDraftIsSeenAsItsReadersWillSeeIt() {
        var page = noor.get(drafted(Drafts.ofTheLibrarian(JANUARY_9)) + "/preview?in=es");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.asString())
                .contains("<html lang=\"es\"", "Segunda acción urgente 48.25", "<h1 lang=\"en\">Librarian missing</h1>")
                .contains("lang=\"en\" dir=\"ltr\" aria-label=\"This is how it will look. Nobody sees it yet.\"")
                .contains("Alert mail", "Printed sheet", "content=\"noindex\"")
                .doesNotContain("Still missing");
    }

    @Test
    void nothingOnAPreviewLeadsToAPageThatDoesNotExistYet() {
        var page =
                noor.get(drafted(Drafts.ofTheLibrarian(JANUARY_9)) + "/preview").asString();

        assertThat(page).contains("Write a letter", "I have acted").doesNotContain("href=\"/letters/");
        assertThat(page).doesNotContainPattern("href=\"/reports/[0-9a-f]{8}-");
    }

    @Test
    void whatIsMissingIsMarkedInItsPlace() {
        var page = noor.get(drafted(Draft.empty()) + "/preview");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("[Still missing: Title]", "[Still missing: Sample letter]", "[Still missing: Name]")
                .contains("Still missing, and marked where it will stand: Number, Country, Act until");
    }

    @Test
    void aDraftInSpanishHasItsMarksInSpanish() {
        var id = drafted(Draft.empty());
        noor.send(id, id, Map.of("originalLanguage", "es", "deed", "save"));

        assertThat(noor.get(id + "/preview?in=es").asString()).contains("[Todavía falta: Título]");
    }

    @Test
    void theSheetOnPaperHasNothingFolded() {
        var id = drafted(Drafts.ofTheLibrarian(JANUARY_9));

        var sheet = noor.get(id + "/preview/sheet").asString();
        sheet = sheet.substring(sheet.indexOf("<main"));

        assertThat(sheet)
                .contains("Jirón Ejemplo 450", "Where is she?", "The reading room opened in 2019.")
                .doesNotContain("<details", "act-box");
    }

    @Test
    void aLiveActionCanBePrintedByEverybody() {
        var id = drafted(Drafts.alone(Drafts.ofTheLibrarian(JANUARY_9)));
        noor.send(id + "/launch", id + "/launch", Map.of());

        var sheet = colleague.get(id.replace("/desk", "") + "/sheet");

        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.asString()).contains("Jirón Ejemplo 450").doesNotContain("Nobody sees it yet");
    }

    @Test
    void aChangeIsLookedAtBeforeItIsSaved() {
        var id = drafted(Drafts.alone(Drafts.ofTheLibrarian(JANUARY_9)));
        noor.send(id + "/launch", id + "/launch", Map.of());
        var typed = Browser.fields(noor.get(id + "/change").asString());
        typed.put("en.title", "Librarian seen alive");

        var page = noor.post(id + "/preview", typed);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1 lang=\"en\">Librarian seen alive</h1>", "What you changed is not saved")
                .contains("once you save. Until then everybody sees it as it was.", "no mail goes out about it.")
                .contains("formaction=\"/actions/preview/sheet\"", "formaction=\"/letters/preview\"")
                .doesNotContain("Nobody sees it yet", "formaction=\"/me/preview\"");
        assertThat(colleague.get(id.replace("/desk", "")).asString()).contains("Librarian missing");
        var sheet = noor.sendOpen(
                page.asString().replace("action=\"/actions/preview\"", "action=\"/actions/preview/sheet\""),
                "/actions/preview/sheet",
                Map.of("in", "es"));
        assertThat(sheet.asString()).contains("Librarian seen alive", "<html lang=\"es\"");
    }

    @Test
    void whatTheBarSaysIsTrueOfALiveActionAndOfAWithdrawnDraft() {
        var id = drafted(Drafts.alone(Drafts.ofTheLibrarian(JANUARY_9)));
        noor.send(id + "/launch", id + "/launch", Map.of());
        var given = drafted(Drafts.ofTheLibrarian(JANUARY_9));
        noor.send(given + "/discard", given + "/discard", Map.of("deed", "withdraw", "reason", "He was moved."));

        assertThat(noor.get(id + "/preview").asString())
                .contains("It is live: everybody can see it.", "Back to the action")
                .doesNotContain("Nobody sees it yet", "Back to the draft", "Alert mail");
        assertThat(noor.get(given + "/preview").asString())
                .contains("It was withdrawn before anybody saw it.")
                .doesNotContain("Nobody sees it yet", "Alert mail");
    }

    @Test
    void aPreviewThatNobodySealedIsNone() {
        var id = drafted(Drafts.ofTheLibrarian(JANUARY_9));
        var open = noor.get(id + "/preview").asString();

        var answer = noor.sendOpen(open, "/actions/preview", Map.of("carried", "1.e30.forged"));

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.asString()).contains("This preview has passed");
    }

    @Test
    void whoWorksNotAtTheDeskSeesNoDraft() {
        var id = drafted(Drafts.ofTheLibrarian(JANUARY_9));

        assertThat(colleague.get(id + "/preview").statusCode()).isEqualTo(303);
        assertThat(colleague.get(id.replace("/desk", "") + "/sheet").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aColleagueWithTheLinkSeesTheDraftAsItIsNow() throws JsonProcessingException {
        var id = drafted(Drafts.ofTheLibrarian(JANUARY_9));
        var link = madeLink(id);
        noor.send(id, id, Map.of("en.title", "Librarian seen alive", "deed", "save"));

        var page = colleague.get(link);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.asString())
                .contains("Librarian seen alive", "Nobody sees it yet", link + "/sheet?in=en")
                .doesNotContain("Back to the draft", "/desk/actions");
        assertThat(colleague.get(link + "/sheet?in=es").asString()).contains("Jirón Ejemplo 450", "<html lang=\"es\"");
        assertThat(sealedIn(page.asString()).back()).isEqualTo(link);
    }

    @Test
    void aRevokedLinkShowsNothing() {
        var id = drafted(Drafts.ofTheLibrarian(JANUARY_9));
        var link = madeLink(id);
        var list = noor.get(id + "/preview/links").asString();
        var revoke = Pattern.compile("action=\"([^\"]*/revoke)\"").matcher(list);
        assertThat(revoke.find()).isTrue();

        noor.sendOpen(list, revoke.group(1), Map.of());

        assertThat(colleague.get(link).statusCode()).isEqualTo(410);
        assertThat(colleague.get(link).asString()).contains("This link shows nothing any more");
        assertThat(noor.get(id + "/preview/links").asString())
                .contains("revoked by noor")
                .doesNotContain(link);
    }

    @Test
    void afterAWeekALinkShowsNothing() {
        var link = madeLink(drafted(Drafts.ofTheLibrarian(JANUARY_9)));

        clock.stopAt(clock.instant().plus(Duration.ofDays(7)).plusSeconds(60));

        assertThat(colleague.get(link).statusCode()).isEqualTo(410);
        assertThat(colleague.get(link.substring(0, link.length() - 1) + "0").statusCode())
                .isIn(404, 410);
        assertThat(colleague.get("/actions/preview/" + "x".repeat(32)).statusCode())
                .isEqualTo(404);
    }

    private CarriedSheet sealedIn(String page) throws JsonProcessingException {
        var sealed = Browser.fields(page).get("carried");
        return json.readValue(carried.open(CarriedSheet.KIND, sealed).orElseThrow(), CarriedSheet.class);
    }

    private String madeLink(String id) {
        var answer = noor.send(id + "/preview/links", id + "/preview/links", Map.of());
        var link = LINK.matcher(answer.asString());
        assertThat(link.find()).as(answer.asString()).isTrue();
        return link.group(1);
    }

    private String drafted(Draft draft) {
        var id = UUID.randomUUID();
        drafting.begin(id, draft, null, "noor");
        return "/desk/actions/" + id;
    }
}
