package org.clarion.urgentactions.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.reading.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft in as many languages as it needs, without scripts. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DraftLanguagesPagesTest {

    private static final String NEW = "/desk/actions/new";
    private static final List<String> SIX = List.of("en", "es", "fr", "ar", "pt", "uk");
    private static final int OFFICIALS = 15;

    @Inject
    Sessions sessions;

    private Browser noor;

    @BeforeEach
    void openBrowser() {
        noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);
    }

    @Test
    void aLanguageIsAddedWithoutSavingAndAskedForUntilItIsWhole() {
        var draft = paste("reissued-second");

        var added = noor.send(
                        draft, draft, Map.of("deed", "add-language", "newLanguage", "ar", "en.title", "Half a title"))
                .asString();

        assertThat(added)
                .contains("It is not saved yet.")
                .containsPattern("<h3 id=\"text-ar\">Arabic</h3>")
                .containsPattern("<textarea id=\"ar\\.summary\"[^>]*dir=\"rtl\"")
                .containsPattern("<textarea id=\"en\\.summary\"[^>]*dir=\"ltr\"");
        assertThat(Browser.fields(added))
                .containsEntry("en.title", "Half a title")
                .containsEntry("languages", "en ar");

        noor.sendOpen(added, draft, Map.of("deed", "save"));
        assertThat(noor.get(draft).asString()).contains("Arabic: Write a title").contains("href=\"#text-ar\"");
    }

    @Test
    void aLanguageIsRemovedAfterALookAtWhatWouldGo() {
        var draft = paste("reissued-second");
        noor.send(
                draft,
                draft,
                Map.of(
                        "languages", "en fr",
                        "fr.title", "Bibliothécaire disparue",
                        "targets.0.fr.office", "Parquet",
                        "deed", "save"));

        var asked = noor.send(draft, draft, Map.of("deed", "ask-language-fr")).asString();
        assertThat(asked)
                .contains("Remove French from this draft?")
                .contains("Bibliothécaire disparue")
                .contains("Names of officials: 1")
                .contains("value=\"remove-language-fr\"");
        assertThat(Browser.fields(asked)).containsEntry("fr.title", "Bibliothécaire disparue");

        var removed = noor.sendOpen(asked, draft, Map.of("deed", "remove-language-fr"))
                .asString();
        assertThat(removed).contains("It is not saved yet.").doesNotContain("text-fr");
        assertThat(Browser.fields(noor.get(draft).asString())).containsKey("fr.title");

        noor.sendOpen(removed, draft, Map.of("deed", "save"));
        assertThat(Browser.fields(noor.get(draft).asString()))
                .doesNotContainKey("fr.title")
                .doesNotContainKey("targets.0.fr.office");
    }

    @Test
    void theOriginalCannotBeRemovedAndAnotherCanBeChosen() {
        var draft = paste("reissued-second");

        var page = noor.get(draft).asString();
        assertThat(page).doesNotContain("ask-language-en");

        noor.send(
                draft,
                draft,
                Map.of("originalLanguage", "es", "es.title", "Bibliotecaria desaparecida", "deed", "save"));
        assertThat(noor.get(draft).asString()).contains("ask-language-en").doesNotContain("ask-language-es");
    }

    @Test
    void aFrenchSheetIsFiledUnderFrench() {
        var page = noor.get(paste("french-sheet")).asString();

        assertThat(Browser.fields(page)).containsEntry("originalLanguage", "fr").containsKey("fr.title");
        assertThat(page).contains("<h3 id=\"text-fr\">French</h3>").doesNotContain("id=\"originalLanguage-doubt\"");
        assertThat(Browser.fields(page)).doesNotContainKey("en.title");
    }

    @Test
    void aMistakeInALanguageThatIsFoldedUnfoldsIt() {
        var draft = paste("reissued-second");
        noor.send(draft, draft, Map.of("languages", "en es fr", "fr.title", "Disparue", "deed", "save"));

        var folded = noor.get(draft).asString();
        var mistaken = noor.send(draft, draft, Map.of("fr.title", "x".repeat(300), "deed", "save"));

        assertThat(folded).contains("<details class=\"framed\" id=\"text-fr\">");
        assertThat(mistaken.statusCode()).isEqualTo(422);
        assertThat(mistaken.asString())
                .contains("<details class=\"framed\" id=\"text-fr\" open>")
                .contains("French: The title may have 200 characters");
    }

    @Test
    void fifteenOfficialsInSixLanguagesAreSavedAndShown() {
        var draft = begin();
        var typed = ofSixLanguages();

        var saved = noor.sendOpen(noor.get(draft).asString(), draft, typed);
        var page = noor.get(draft).asString();
        var shown = Browser.fields(page);

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.header("Location")).contains("left=fr", "right=ar");
        typed.forEach((field, text) -> {
            if (!List.of("deed", "left", "right", "languages").contains(field)) {
                assertThat(shown).as(field).containsEntry(field, text);
            }
        });
        assertThat(page)
                .contains("15 of 15", "2 of 2")
                .doesNotContain("<details class=\"framed\" id=\"target-15\" open");
        assertThat(noor.sendOpen(page, draft, Map.of("deed", "up-target-14")).asString())
                .contains("Official 15 in uk");
    }

    /** In a form a letter of these takes six bytes: together more than the megabyte that other forms may have. */
    @Test
    void aSheetAsLongAsSixLanguagesMakeItIsTaken() {
        var draft = begin();
        var typed = ofSixLanguages();
        SIX.forEach(language ->
                typed.put(language + ".background", "Слово الكلمة ".repeat(1500).strip()));
        SIX.forEach(language -> typed.put(
                language + ".sampleLetter", "Слово الكلمة ".repeat(700).strip()));

        var saved = noor.sendOpen(noor.get(draft).asString(), draft, typed);

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(noor.sendOpen(noor.get(draft).asString(), draft + "/preview", Map.of())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theTwoThatWereChosenStayAbreastAfterSaving() {
        var draft = begin();
        var saved = noor.sendOpen(noor.get(draft).asString(), draft, ofSixLanguages());

        var page = noor.get(saved.header("Location")).asString();

        assertThat(page.indexOf("<h3 id=\"text-fr\">")).isPositive().isLessThan(page.indexOf("<h3 id=\"text-ar\">"));
        assertThat(page).contains("<details class=\"framed\" id=\"text-es\">");
    }

    private static Map<String, String> ofSixLanguages() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("languages", "ar en es fr pt uk");
        typed.put("originalLanguage", "en");
        typed.put("preferredLanguages", "Spanish");
        typed.put("subjects", "Inés Quispe (she/her)\nVenezuelan refugees (they/them)");
        for (var language : SIX) {
            typed.put(language + ".title", "A title in " + language);
            typed.put(
                    language + ".summary",
                    ("Слово الكلمة word " + language + " ").repeat(80).strip());
            typed.put(language + ".points", "One point.\nAnother point.");
            typed.put(
                    language + ".sampleLetter",
                    ("Слово الكلمة word " + language + " ").repeat(100).strip());
            typed.put(
                    language + ".background",
                    ("Слово الكلمة word " + language + " ").repeat(200).strip());
            if (!language.equals("en")) {
                typed.put(language + ".subjects", "Inés Quispe\nThe refugees in " + language);
            }
        }
        for (var at = 0; at < OFFICIALS; at++) {
            official(typed, at);
        }
        typed.put("left", "fr");
        typed.put("right", "ar");
        typed.put("deed", "save");
        return typed;
    }

    private static void official(Map<String, String> typed, int at) {
        var fields = "targets." + at + ".";
        typed.put(fields + "role", at == 0 ? "PRIMARY" : "COPY");
        typed.put(fields + "name", "Official " + (at + 1));
        typed.put(fields + "office", "Office " + (at + 1));
        typed.put(fields + "salutation", "Dear Minister");
        typed.put(fields + "address", "Example Street " + (at + 1) + "\nLima");
        for (var language : SIX.subList(1, SIX.size())) {
            typed.put(fields + language + ".name", "Official " + (at + 1) + " in " + language);
            typed.put(fields + language + ".office", "Office " + (at + 1) + " in " + language);
            typed.put(fields + language + ".salutation", "Señora Ministra");
        }
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
