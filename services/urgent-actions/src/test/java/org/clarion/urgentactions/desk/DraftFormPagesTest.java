package org.clarion.urgentactions.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.reading.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form of a draft as a place to work in: everything here works without scripts. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DraftFormPagesTest {

    private static final String NEW = "/desk/actions/new";

    @Inject
    Sessions sessions;

    private Browser noor;

    @BeforeEach
    void openBrowser() {
        noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);
    }

    @Test
    void headAndTitleSayWhichSheetItIsAndWhoChangedIt() {
        var page = noor.get(paste("reissued-second")).asString();

        assertThat(page)
                .containsPattern("<title>Draft: Second UA 48\\.25: [^<]+ · ")
                .containsPattern("<h1><span lang=\"en\" dir=\"ltr\">Second UA 48\\.25: ")
                .contains("Last changed by noor, ");
    }

    @Test
    void theListOfPartsSaysWhatIsMissingAndWhatToLookAt() {
        var list = parts(noor.get(paste("reissued-second")).asString());

        assertThat(marked(list, "what")).contains("Number and place");
        assertThat(marked(list, "people")).contains("People", "complete");
        assertThat(marked(list, "targets"))
                .contains("Targets")
                .contains("1 missing")
                .containsPattern("\\d to look at");
        assertThat(list).doesNotContain("text-es");
    }

    @Test
    void officialsAreCardsAndOnlyThoseThatWantToBeSeenAreOpen() {
        var page = noor.get(paste("reissued-second")).asString();

        assertThat(summary(page, 1)).contains("Ms. Carmen Távara Ñahui", "E-mail");
        assertThat(isOpen(page, 2)).as("a salutation in doubt").isTrue();

        var draft = begin();
        var empty = noor.send(draft, draft, Map.of("deed", "add-target")).asString();
        assertThat(isOpen(empty, 1)).isTrue();
        assertThat(summary(empty, 1)).contains("No name yet", "No way to reach them yet");
    }

    @Test
    void aCardWithNothingToSeeIsFolded() {
        var draft = paste("reissued-second");
        noor.send(
                draft,
                draft,
                Map.of(
                        "targets.0.salutation", "Dear Ms. Távara",
                        "targets.0.address", "Jirón Ejemplo 450\nLima 15001",
                        "targets.0.phone", "",
                        "targets.1.salutation", "Your Excellency",
                        "deed", "save"));

        var page = noor.get(draft).asString();

        assertThat(isOpen(page, 2)).isFalse();
        assertThat(isOpen(
                        noor.send(draft, draft, Map.of("targets.1.email", "a, b", "deed", "save"))
                                .asString(),
                        2))
                .isTrue();
    }

    @Test
    void theAddressOfAFormStandsInPlaceOfAMailbox() {
        var draft = paste("reissued-second");
        var form = "https://www.fiscalia.example.pe/contacto?a=1&b=2";

        noor.send(draft, draft, Map.of("targets.0.email", form, "deed", "save"));

        assertThat(Browser.fields(noor.get(draft).asString())).containsEntry("targets.0.email", form);
        assertThat(noor.get(draft + "/preview").asString())
                .contains("Web form", "href=\"" + form.replace("&", "&amp;") + "\"");
    }

    @Test
    void officialsAreMovedUpAndDownAndNothingTypedIsLost() {
        var draft = paste("reissued-second");
        var open = noor.get(draft).asString();
        var first = Browser.fields(open).get("targets.0.name");
        var second = Browser.fields(open).get("targets.1.name");

        var moved = noor.sendOpen(open, draft, Map.of("deed", "up-target-1", "en.title", "Half a title"))
                .asString();
        var back = noor.sendOpen(moved, draft, Map.of("deed", "down-target-0")).asString();

        assertThat(Browser.fields(moved))
                .containsEntry("targets.0.name", second)
                .containsEntry("targets.0.copyFor", "US")
                .containsEntry("targets.1.name", first)
                .containsEntry("en.title", "Half a title");
        assertThat(moved).contains("It is not saved yet.");
        assertThat(Browser.fields(back)).containsEntry("targets.0.name", first).containsEntry("targets.1.name", second);
        noor.sendOpen(moved, draft, Map.of("deed", "save"));
        assertThat(Browser.fields(noor.get(draft).asString())).containsEntry("targets.0.name", second);
    }

    @Test
    void theZoneIsChosenByCountryAndCityAndNeverTyped() {
        var page = noor.get(paste("reissued-second")).asString();

        assertThat(page)
                .containsPattern("<select id=\"zone\" name=\"zone\"")
                .doesNotContain("<input id=\"zone\"")
                .containsPattern(
                        "<optgroup label=\"Peru\" data-of=\"PE\">\\s*<option value=\"America/Lima\" selected>Lima<");
        assertThat(noor.reading("es").get(begin()).asString())
                .contains("<option value=\"America/Mexico_City\">Ciudad de México</option>");
    }

    @Test
    void aZoneThatWasTypedBeforeStays() {
        var draft = begin();

        noor.send(draft, draft, Map.of("zone", "UTC", "deed", "save"));
        noor.send(draft, draft, Map.of("en.title", "Another word", "deed", "save"));

        assertThat(Browser.fields(noor.get(draft).asString())).containsEntry("zone", "UTC");
    }

    @Test
    void savingIsInReachWhereverOneIs() {
        var page = noor.get(begin()).asString();

        assertThat(page.substring(page.indexOf("class=\"buttons sticky")))
                .contains("form=\"sheet\" name=\"deed\" value=\"preview\">Save and go on to the launch")
                .contains("form=\"sheet\" name=\"deed\" value=\"save\">Save the draft")
                .contains("See how it will look");
    }

    @Test
    void anActionIsCopiedAsADraftOfItsOwn() {
        var draft = paste("reissued-second");
        var open = noor.get(draft).asString();

        var answer = noor.sendOpen(open, draft + "/copy", Map.of());
        var again = noor.sendOpen(open, draft + "/copy", Map.of());
        var copy = noor.get(answer.header("Location")).asString();

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(again.header("Location")).isEqualTo(answer.header("Location"));
        assertThat(answer.header("Location")).doesNotContain(draft).endsWith("?done=copied");
        assertThat(copy).contains("The copy is a draft of its own.");
        assertThat(Browser.fields(copy))
                .containsEntry("number", "")
                .containsEntry("series", "1")
                .containsEntry("actUntil", "")
                .containsEntry("country", "PE")
                .containsEntry("subjects", "Inés Quispe Rojas (she/her)")
                .containsEntry("en.title", Browser.fields(open).get("en.title"))
                .containsEntry("targets.0.email", "fiscal@fiscalia.example.pe");
    }

    @Test
    void coordinatorsCopyNothing() {
        var draft = paste("reissued-second");
        var tomas = Browser.of("tomas", Roles.COORDINATOR, sessions::start);

        var open = tomas.get(draft).asString();

        assertThat(open).doesNotContain("Copy this action");
        assertThat(tomas.post(
                                draft + "/copy",
                                Map.of("form", Browser.fields(open).get("form")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatWasTypedComesBackWhenTheLogInEndedMeanwhile() {
        var draft = begin();
        var open = noor.get(draft).asString();

        var loggedOut =
                Browser.ofAVisitor().sendOpen(open, draft, Map.of("en.title", "Written in the night", "deed", "save"));
        var afterLoggingIn = noor.sendOpen(loggedOut.asString(), draft, Map.of("deed", "save"));

        assertThat(loggedOut.statusCode()).isEqualTo(401);
        assertThat(loggedOut.asString()).contains("Written in the night");
        assertThat(afterLoggingIn.statusCode()).isEqualTo(303);
        assertThat(Browser.fields(noor.get(draft).asString())).containsEntry("en.title", "Written in the night");
    }

    @Test
    void theWholeFormComesBackWhenTheLogInEndedMeanwhile() {
        var draft = paste("reissued-second");
        var open = noor.get(draft).asString();
        var letter = "Dear Ms. Ruiz,\n\n  “Where is she?”\n\nYours,";
        var typed = Browser.fields(open);
        typed.put("en.sampleLetter", letter);
        typed.put("es.title", "Bibliotecaria <desaparecida> & más");
        typed.put("deed", "save");

        var loggedOut = Browser.ofAVisitor().post(draft, typed);
        var afterLoggingIn = noor.post(draft, sentBack(loggedOut.asString()));

        assertThat(loggedOut.statusCode()).isEqualTo(401);
        assertThat(loggedOut.asString()).contains("href=\"/desk/login\" target=\"_blank\"");
        assertThat(sentBack(loggedOut.asString())).containsAllEntriesOf(typed);
        assertThat(afterLoggingIn.statusCode()).isEqualTo(303);
        var kept = Browser.fields(noor.get(draft).asString());
        typed.forEach((field, value) -> {
            if (!List.of("form", "version", "untouched", "deed", "remainder", "languages")
                    .contains(field)) {
                assertThat(kept).as(field).containsEntry(field, value);
            }
        });
    }

    private static Map<String, String> sentBack(String page) {
        return Browser.fields(page.substring(page.indexOf("<main")));
    }

    private static String parts(String page) {
        return page.substring(
                page.indexOf("<ul class=\"parts\">"), page.indexOf("</ul>", page.indexOf("class=\"parts\"")));
    }

    private static String marked(String list, String part) {
        var start = list.indexOf("<a href=\"#" + part + "\">");
        return list.substring(start, list.indexOf("</a>", start)).replaceAll("(?s)<[^>]*>", " ");
    }

    private static String summary(String page, int number) {
        var start = page.indexOf("id=\"target-" + number + "\"");
        return page.substring(start, page.indexOf("</summary>", start));
    }

    private static boolean isOpen(String page, int number) {
        return Pattern.compile("id=\"target-" + number + "\" open>")
                .matcher(page)
                .find();
    }

    private String paste(String sheet) {
        return begun(Map.of("paste", Sheets.pasted(sheet), "deed", "paste"));
    }

    private String begin() {
        return begun(Map.of("deed", "empty"));
    }

    private String begun(Map<String, String> with) {
        return noor.send(NEW, NEW, with).header("Location").replaceFirst("\\?.*", "");
    }
}
