package org.clarion.letters.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.letters.Sheets;
import org.clarion.letters.TypedLetter;
import org.clarion.pages.Wording;
import org.clarion.sheets.SheetCopies;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WritingPagesTest {

    private final SheetCopies copies;
    private final TestClock clock;
    private final UUID school = UUID.randomUUID();
    private final String page = "/letters/" + school;
    private final Browser amina = Browser.ofAVisitor();

    WritingPagesTest(SheetCopies copies, TestClock clock) {
        this.copies = copies;
        this.clock = clock;
    }

    @BeforeEach
    void launch() {
        copies.keep(Sheets.school(school));
    }

    @AfterEach
    void letTimePass() {
        clock.run();
    }

    @Test
    void anEmptyPageWithPointsPromptsAndASafetyWordBeforeTheForm() {
        var written = amina.get(page);

        assertThat(written.statusCode()).isEqualTo(200);
        assertThat(Browser.seen(written))
                .contains("Reopen the school in Pisac before the term begins.", "Sra. Inés Quiñones Ibáñez")
                .contains("Best understood: Spanish and English. Your own language is fine too.")
                .contains("A copy. Only from people in the United States");
        assertThat(written.asString()).containsPattern("<textarea id=\"text\"[^>]*>\\s*</textarea>");
        assertThat(written.asString().indexOf("If you have ties to Peru"))
                .isLessThan(written.asString().indexOf("<form method=\"post\" action=\"/letters"));
    }

    @Test
    void whereOfficialsReadDifferentLanguagesEachGroupCanBeWrittenToInItsOwn() {
        assertThat(Browser.seen(amina.get(page))).doesNotContain("read different languages best");
        var action = UUID.randomUUID();
        var german = Sheets.reading(Sheets.MINISTER, UUID.randomUUID(), "Botschafterin Eva Beispiel", "de");
        copies.keep(Sheets.sheet(
                action, 1, LocalDate.now().plusDays(20), Sheet.Status.LIVE, List.of(Sheets.MINISTER, german)));
        var whole = "/letters/" + action;

        var offered = amina.get(whole);
        assertThat(Browser.seen(offered))
                .contains("These officials read different languages best.")
                .contains("Botschafterin Eva Beispiel : best in German. Write to them in German");
        var theirs = amina.get(whole + "?target=" + german.targetId() + "&language=de");
        assertThat(offered.asString()).contains("target=" + german.targetId() + "&amp;language=de");

        assertThat(theirs.asString())
                .contains("value=\"" + german.targetId() + "\" checked", "<option value=\"de\" selected>")
                .doesNotContain("value=\"" + Sheets.MINISTER.targetId() + "\" checked");
    }

    @Test
    void aCopyGoesOnlyWhereItIsAskedForAndThenTheCountryMatters() {
        var form = amina.get(page);
        var nowhere = TypedLetter.with(Map.of("country", ""));
        var copied = TypedLetter.with(Map.of(
                "country", "", "target", List.of(Sheets.EMBASSY.targetId().toString())));

        assertThat(form.asString())
                .containsPattern("value=\"" + Sheets.MINISTER.targetId() + "\" checked")
                .doesNotContainPattern("value=\"" + Sheets.EMBASSY.targetId() + "\" checked");
        var preview = amina.post(page, form, nowhere);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(Browser.seen(preview)).doesNotContain("gets copies only");
        var asked = amina.post(page, form, copied);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(Browser.seen(asked))
                .contains("Choose the country you live in")
                .doesNotContain("Choose at least one official");
    }

    @Test
    void theSampleIsOfferedBeforeTheBoxAndTheNameAskedAfterIt() {
        assertThat(amina.get(page).asString())
                .containsPattern("<label for=\"point-0\" lang=\"[a-z]{2}\" dir=\"ltr\">")
                .containsPattern(
                        "(?s)id=\"point-0\".*value=\"sample\".*<textarea id=\"text\".*id=\"name\".*id=\"town\".*id=\"country\"");
    }

    @Test
    void whatIsToBeCopiedHasAButtonForItAndSaysItsLanguage() {
        var preview = Browser.ofAVisitor().reading("es").post(page, amina.get(page), TypedLetter.with(Map.of()));

        assertThat(preview.asString())
                .containsPattern("<textarea id=\"post-0\" rows=\"5\" readonly lang=\"es\"")
                .contains("data-copy=\"#post-0\" data-copied=\"Copiado\"");
    }

    @Test
    void readersOfSpanishReadSpanish() {
        var seen = Browser.seen(Browser.ofAVisitor().reading("es").get(page));

        assertThat(seen).contains("Se entiende mejor en: español e inglés.");

        assertThat(seen)
                .contains("Escribir una carta", "Proteger a las maestras y los maestros que hablaron del cierre.");
    }

    @Test
    void theSampleIsOneClickAway() {
        assertThat(amina.get(page + "?sample=1").asString()).contains(Sheets.SAMPLE.substring(0, 60));
        assertThat(Browser.seen(Browser.ofAVisitor().reading("es").get(page + "?sample=1")))
                .contains("Le pido que reabra la escuela de Písac");
    }

    @Test
    void takingTheSampleInLosesNothingTyped() {
        var form = amina.get(page);

        var mixed = amina.post(page, form, TypedLetter.with(Map.of("step", "sample", "language", "en")));

        assertThat(mixed.asString())
                .contains("Soy maestra.", "I ask you to reopen the school", "value=\"Amina Núñez\"");
    }

    @Test
    void theLetterAsItWillLook() {
        var preview = amina.post(page, amina.get(page), TypedLetter.with(Map.of()));

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(Browser.seen(preview))
                .contains("Sra. Inés Quiñones Ibáñez Ministerio de Educación Calle del Comercio 193")
                .containsPattern("Boston, \\d+ de \\p{L}+ de 20\\d\\d")
                .contains("Estimada señora ministra: Soy maestra. Le pido que reabra la escuela & que proteja")
                .contains("Atentamente, Amina Núñez Boston, Estados Unidos")
                .contains("Most of this is in your own words");
    }

    @Test
    void onlyTheWaysThatTheOfficialHas() {
        var everything = Browser.seen(amina.post(page, amina.get(page), TypedLetter.with(Map.of())));
        var embassy = TypedLetter.with(
                Map.of("target", List.of(Sheets.EMBASSY.targetId().toString())));
        var less = Browser.seen(amina.post(page, amina.get(page), embassy));

        assertThat(everything).contains("Say it in public", "You can also fax it", "Call", "Print and post it");
        assertThat(less).contains("Print and post it", "(202) 555-0100").doesNotContain("Say it in public", "fax");
    }

    @Test
    void aPreparedMessageAndTheReportThatFollowsIt() {
        var preview = amina.post(
                page,
                amina.get(page),
                TypedLetter.with(Map.of(
                        "target",
                        List.of(
                                Sheets.MINISTER.targetId().toString(),
                                Sheets.EMBASSY.targetId().toString()))));

        assertThat(preview.asString())
                .contains("href=\"mailto:despacho@minedu.example.org?cc=info@embassy.example.org&amp;subject=")
                .containsPattern("&amp;subject=[^&]*Escuela%20cerrada")
                .contains("/reports/" + school + "?target=" + Sheets.MINISTER.targetId()
                        + "&amp;channel=POST&amp;quantity=1&amp;from=letter&amp;country=US")
                .containsPattern("target=" + Sheets.MINISTER.targetId() + "&amp;channel=FAX[^\"]*\">I faxed it to");
    }

    @Test
    void noWayIsOfferedThatCannotWork() {
        var sheet = Sheets.sheet(
                school,
                9,
                LocalDate.of(2099, 1, 9),
                Sheet.Status.LIVE,
                List.of(Sheets.reached(
                        Sheets.MINISTER, "https://www.minedu.example.org/contacto/", "n/a", "none known", "N/A", "-")));
        copies.keep(sheet);

        var preview = amina.post(page, amina.get(page), TypedLetter.with(Map.of()));

        assertThat(preview.asString())
                .doesNotContain("mailto:", "id=\"send\"", "id=\"print\"", "id=\"phone\"", "id=\"social\"", "fax it");
    }

    @Test
    void telephonesAreDialledFromAnywhere() {
        var both = TypedLetter.with(Map.of(
                "target",
                List.of(
                        Sheets.MINISTER.targetId().toString(),
                        Sheets.EMBASSY.targetId().toString())));

        assertThat(amina.post(page, amina.get(page), both).asString())
                .contains("href=\"tel:+51-1-6155800\"", "href=\"tel:+1-202-555-0100\"");
    }

    @Test
    void whatCannotBePrintedIsSaidBeforeTheButton() {
        var preview = amina.post(page, amina.get(page), TypedLetter.with(Map.of("text", "学校を開けて。")));

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(Browser.seen(preview)).contains("Our print fonts do not have these letters: 学 校");
        assertThat(preview.asString()).doesNotContain(page + "/pdf");
    }

    @Test
    void aLetterWithoutALanguageAsksForIt() {
        var asked = amina.post(page, amina.get(page), TypedLetter.with(Map.of("language", "")));

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(Browser.seen(asked)).contains("Choose the language of your letter.");
        assertThat(asked.asString()).contains("href=\"#language\"");
    }

    /** A browser that translates the page would change an address, a name, or what somebody is about to sign. */
    @Test
    void namesAndLettersAreNotTranslatedByTheBrowser() {
        assertThat(amina.get(page).asString())
                .contains("translate=\"no\">Sra. Inés Quiñones Ibáñez, Ministerio de Educación</span>")
                .containsPattern("<div class=\"letter\" lang=\"..\" dir=\"ltr\" translate=\"no\">");
        assertThat(amina.post(page, amina.get(page), TypedLetter.with(Map.of())).asString())
                .contains("<div class=\"letter\" lang=\"es\" dir=\"ltr\" translate=\"no\">")
                .containsPattern("href=\"tel:[^\"]+\" translate=\"no\"");
    }

    @Test
    void anEmbassyIsOfferedWhereItIs() {
        var fromKenya = TypedLetter.with(Map.of(
                "country",
                "KE",
                "target",
                List.of(
                        Sheets.MINISTER.targetId().toString(),
                        Sheets.EMBASSY.targetId().toString())));

        assertThat(Browser.seen(amina.post(page, amina.get(page), fromKenya)))
                .contains("Ambassador Raúl Peña gets copies only from people in the United States")
                .doesNotContain("The same letter to Ambassador");
    }

    @Test
    void goingBackLosesNothing() {
        var preview = amina.post(page, amina.get(page), TypedLetter.with(Map.of("point", "1")));

        var back = amina.post(page, preview, TypedLetter.with(Map.of("step", "write", "point", "1")));

        assertThat(back.asString())
                .contains("reabra la escuela &amp; que proteja", "value=\"Amina Núñez\"", "value=\"Boston\"")
                .containsPattern("value=\"US\" selected")
                .containsPattern("id=\"point-1\" name=\"point\" value=\"1\" checked")
                .containsPattern("value=\"es\" selected");
    }

    @Test
    void aMistakeSaysWhatToMendAndKeepsTheRest() {
        var mended = amina.post(
                page,
                amina.get(page),
                TypedLetter.with(Map.of("country", "", "target", List.of(), "text", "x".repeat(10_001))));

        assertThat(mended.statusCode()).isEqualTo(422);
        assertThat(Browser.seen(mended))
                .contains("Choose at least one official", "too long by this many characters: 1.");
        assertThat(mended.asString())
                .contains("x".repeat(10_001), "href=\"#text\"", "aria-invalid=\"true\"")
                .containsPattern("(?s)href=\"#target\".*href=\"#text\"");
    }

    @Test
    void whatIsTypedIsNeverMarkup() {
        var hostile = TypedLetter.with(
                Map.of("text", "<script>alert(1)</script> {1+1} \" onx=", "name", "A \" autofocus onfocus=alert(1) x"));

        var preview = amina.post(page, amina.get(page), hostile);

        assertThat(preview.asString())
                .doesNotContain("<script>alert", "\" autofocus", "\" onx=")
                .contains("{1+1}");
    }

    @Test
    void anEndedActionSaysWhatHappened() {
        copies.keep(Sheets.ended(Sheets.school(school), "The school is open again."));

        var ended = amina.get(page);

        assertThat(ended.statusCode()).isEqualTo(410);
        assertThat(Browser.seen(ended))
                .contains("This action has ended", "The school is open again.")
                .contains("People could act until " + reading(Sheets.school(school)));
    }

    @Test
    void aSheetThatWasReplacedLeadsOnToTheNewerOne() {
        var newer = UUID.randomUUID();
        copies.keep(Sheets.replaced(Sheets.school(school), newer));

        var ended = amina.get(page);

        assertThat(ended.statusCode()).isEqualTo(410);
        assertThat(ended.asString())
                .contains("A newer urgent action took the place of this one.", "href=\"/actions/" + newer)
                .doesNotContain("We do not know yet what came of it");
    }

    /** The day it was ended, as this visitor reads it: in the fixture a minute after the launch. */
    private static String reading(Sheet school) {
        return Wording.in(Locale.UK)
                .date(LocalDate.ofInstant(school.launchedAt().plusSeconds(60), Sheets.LIMA));
    }

    @Test
    void lettersAreDatedAsItIsWhereTheActionIs() {
        clock.stopAt(Instant.parse("2026-12-20T03:00:00Z"));
        copies.keep(Sheets.sheet(school, 9, LocalDate.of(2027, 1, 9), Sheet.Status.LIVE, List.of(Sheets.MINISTER)));

        var preview = amina.post(page, amina.get(page), TypedLetter.with(Map.of()));

        assertThat(Browser.seen(preview)).contains("Boston, 19 de diciembre de 2026");
    }

    @Test
    void afterItsDeadlineNoLetterIsTakenButGivenBack() {
        var form = amina.get(page);
        copies.keep(Sheets.sheet(school, 9, LocalDate.of(2026, 1, 9), Sheet.Status.LIVE, List.of(Sheets.MINISTER)));

        var late = amina.post(page, form, TypedLetter.with(Map.of()));

        assertThat(Browser.seen(late)).contains("9 January 2026", "Soy maestra.");
    }

    /** By the deadline in our own copy, at its very moment: no event has to come first. */
    @Test
    void atTheMomentOfItsDeadlineTheFormIsClosed() {
        var end = LocalDate.of(2027, 1, 10).atStartOfDay(Sheets.LIMA).toInstant();
        copies.keep(Sheets.sheet(school, 9, LocalDate.of(2027, 1, 9), Sheet.Status.LIVE, List.of(Sheets.MINISTER)));
        clock.stopAt(end.minusMillis(1));
        var form = amina.get(page);
        assertThat(form.statusCode()).isEqualTo(200);

        clock.stopAt(end);

        assertThat(amina.get(page).statusCode()).isEqualTo(410);
        assertThat(Browser.seen(amina.post(page, form, TypedLetter.with(Map.of()))))
                .contains("9 January 2027", "Soy maestra.");
    }

    @Test
    void anUnknownActionHasNoPage() {
        assertThat(amina.get("/letters/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(amina.get("/letters/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void aStepThatOnlyAFormCanTakeLeadsBackToTheStart() {
        assertThat(amina.get(page + "/send").header("Location")).isEqualTo(page);
    }

    @Test
    void besideTheWordsStandsTheLetterAsItWillLook() {
        var form = amina.get(page);

        var beside = amina.post(page + "/beside", form, TypedLetter.with(Map.of("subject", "")));
        var begun = amina.post(page + "/beside", form, TypedLetter.with(Map.of("text", "", "name", "")));

        assertThat(beside.statusCode()).isEqualTo(200);
        assertThat(beside.asString()).doesNotContain("<html", "<form");
        assertThat(Browser.seen(beside))
                .containsPattern("Boston, \\d+ de \\p{L}+ de 20\\d\\d")
                .containsPattern("Subject: \\S+")
                .contains("Estimada señora ministra: Soy maestra.", "Atentamente, Amina Núñez Boston, Estados Unidos")
                .contains("Most of this is in your own words", "The letter does not name who it is for")
                .contains("There is time for a letter on paper");
        assertThat(begun.statusCode()).isEqualTo(200);
        assertThat(Browser.seen(begun)).contains("Your words stand here.").doesNotContain("own words. That");
    }

    @Test
    void theScriptThatKeepsTheLetterIsThere() {
        var address = between(amina.get(page).asString(), "src=\"/letters/assets/", "\"");

        assertThat(amina.get("/letters/assets/" + address).asString()).contains("localStorage");
    }

    /** The answer to a post is posted anew for another language, with all that was typed. */
    @Test
    void theLetterAsItLooksCanBeReadInAnotherLanguage() {
        var preview = amina.post(
                page, amina.get(page), TypedLetter.with(Map.of("point", "1", "subject", "Una escuela & más")));

        assertThat(preview.asString())
                .contains(
                        "formaction=\"" + page + "?lang=es\" lang=\"es\"",
                        "name=\"subject\" value=\"Una escuela &amp; más\"");
        var spanish = amina.post(
                page + "?lang=es", preview, TypedLetter.with(Map.of("point", "1", "subject", "Una escuela & más")));
        assertThat(Browser.seen(spanish)).contains("¿Cómo quieres que vaya?", "Soy maestra.");
        assertThat(spanish.asString()).contains("action=\"" + page + "?lang=es\"", "value=\"Una escuela &amp; más\"");
        var mistaken = amina.post(page, preview, TypedLetter.with(Map.of("text", "")));
        assertThat(mistaken.asString()).contains("formaction=\"" + page + "?lang=es\"");
    }

    @Test
    void anOwnSubjectGoesIntoTheirOwnMailProgramToo() {
        var preview = amina.post(page, amina.get(page), TypedLetter.with(Map.of("subject", "Mi escuela")));

        assertThat(preview.asString()).contains("subject=Mi%20escuela&amp;body=", "value=\"Mi escuela\"");
    }

    private static String between(String text, String start, String end) {
        var from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    @Test
    void everyPageIsSmall() {
        assertThat(amina.get(page).asByteArray()).hasSizeLessThan(30_000);
        assertThat(amina.post(page, amina.get(page), TypedLetter.with(Map.of())).asByteArray())
                .hasSizeLessThan(30_000);
    }
}
