package org.clarion.letters.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Target.TargetWords;
import org.clarion.letters.Sheets;
import org.clarion.letters.appeals.Appeal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinishedLetterTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 9);

    private final LetterDraft draft = Drafts.aminas();

    @Test
    void greetsDatesAndClosesInItsOwnLanguage() {
        var letter = toTheMinister(draft);

        assertThat(letter.dateline()).isEqualTo("Boston, 9 de enero de 2027");
        assertThat(letter.greeting()).isEqualTo("Estimada señora ministra:");
        assertThat(letter.closing()).containsExactly("Atentamente,", "Amina Núñez");
        assertThat(letter.sender().country()).isEqualTo("Estados Unidos");
    }

    @Test
    void inAnotherLanguageThanTheSheetsItGreetsInItsOwn() {
        var english = FinishedLetter.all(draft.in(LetterLanguage.EN), Sheets.appeal(), DAY);

        assertThat(english)
                .extracting(FinishedLetter::greeting)
                .containsExactly("Dear Sir or Madam,", "Dear Sir or Madam,");
        assertThat(toTheMinister(draft.in(LetterLanguage.PT)).greeting()).isEqualTo("Excelência:");
        assertThat(toTheMinister(draft.in(LetterLanguage.OTHER)).greeting()).isEmpty();
    }

    @Test
    void itAddressesAndGreetsAsTheSheetDoesInItsLanguage() {
        var words = Map.of(
                "en", new TargetWords("Minister Inés Quiñones", "Ministry of Education", "Dear Minister"),
                "de", new TargetWords(null, null, "Sehr geehrte Frau Ministerin"));
        var sheet = Sheets.sheet(
                UUID.randomUUID(),
                1,
                DAY.plusDays(20),
                Sheet.Status.LIVE,
                List.of(Sheets.called(Sheets.MINISTER, words), Sheets.EMBASSY));

        var english = FinishedLetter.all(draft.in(LetterLanguage.EN), new Appeal(sheet), DAY);
        var german = FinishedLetter.all(draft.in(LetterLanguage.DE), new Appeal(sheet), DAY);

        assertThat(english.getFirst().target().name()).isEqualTo("Minister Inés Quiñones");
        assertThat(english.getFirst().target().office()).isEqualTo("Ministry of Education");
        assertThat(english.getFirst().greeting()).isEqualTo("Dear Minister,");
        assertThat(english.getLast().greeting()).isEqualTo("Dear Sir or Madam,");
        assertThat(english.getLast().paragraphs().getFirst()).contains("Minister Inés Quiñones");
        assertThat(german.getFirst().target().name()).isEqualTo(Sheets.MINISTER.name());
        assertThat(german.getFirst().greeting()).isEqualTo("Sehr geehrte Frau Ministerin,");
        assertThat(german.getFirst().closing().getFirst()).isEqualTo("Hochachtungsvoll");
    }

    @Test
    void ofSeveralTheOneWhoAloneReadsTheSamplesLanguageIsGreetedAsItDoes() {
        var german = Sheets.reading(Sheets.MINISTER, UUID.randomUUID(), "Botschafterin Eva Beispiel", "de");
        var sheet = Sheets.inLanguage(
                Sheets.sheet(
                        UUID.randomUUID(), 1, DAY.plusDays(20), Sheet.Status.LIVE, List.of(Sheets.MINISTER, german)),
                "de",
                "Sehr geehrte Frau Botschafterin,\n\nbitte setzen Sie sich ein.");
        var toBoth = new LetterDraft(
                Set.of(Sheets.MINISTER.targetId(), german.targetId()),
                "US",
                LetterLanguage.DE,
                "Ich bitte Sie um Hilfe.",
                "Amina Núñez",
                "Boston",
                Set.of());

        assertThat(FinishedLetter.all(toBoth, new Appeal(sheet), DAY))
                .extracting(FinishedLetter::greeting)
                .containsExactly("Sehr geehrte Damen und Herren,", "Sehr geehrte Frau Botschafterin,");
    }

    @Test
    void aTranslatedSampleKnowsHowToGreetTheOneItIsWrittenTo() {
        var sheet = Sheets.sampled(Sheets.appeal().sheet(), "Dear Minister,\n\nPlease reopen the school.");

        var english = FinishedLetter.all(draft.in(LetterLanguage.EN), new Appeal(sheet), DAY);

        assertThat(english)
                .extracting(FinishedLetter::greeting)
                .containsExactly("Dear Minister,", "Dear Sir or Madam,");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            Dear Minister/Estimado Señor Ministro,     "Dear Minister,",       Estimado Señor Ministro:
            Estimado/a señor/a / Dear Sir/Madam:,      "Dear Sir/Madam:",      Estimado/a señor/a:
            Dear Minister / Monsieur le Ministre,      "Dear Minister,",       De mi consideración:
            Sehr geehrter Herr Minister/Dear Minister, "Dear Minister,",       De mi consideración:
            Господин министр / Dear Minister,          "Dear Minister,",       De mi consideración:
            """)
    void aLetterIsGreetedInOneLanguageOnly(String salutation, String english, String spanish) {
        var original = Sheets.appeal().sheet();
        var appeal = new Appeal(Sheets.sheet(
                original.actionId(), 2, DAY, original.status(), List.of(Sheets.greeted(Sheets.MINISTER, salutation))));

        assertThat(FinishedLetter.all(draft.in(LetterLanguage.EN), appeal, DAY)
                        .getFirst()
                        .greeting())
                .isEqualTo(english);
        assertThat(FinishedLetter.all(draft, appeal, DAY).getFirst().greeting()).isEqualTo(spanish);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Dear Sir/Madam", "Dear Sir / Madam", "Estimado/a señor/a ministro/a", "Dear President/Governor"
            })
    void aSlashInOneLanguageIsLeftAlone(String salutation) {
        assertThat(SalutationByLanguage.of(salutation).isInSeveral()).isFalse();
    }

    /** What begins like a greeting and is none must not be taken away when a sheet's greeting takes its place. */
    @Test
    void aFirstSentenceIsNoGreeting() {
        var letters = FinishedLetter.all(
                draft.withText("Your government promised three things:\n\nReabra la escuela."), Sheets.appeal(), DAY);

        assertThat(letters).allMatch(letter -> letter.asMail().contains("Your government promised three things:"));
    }

    @Test
    void withoutANameNoPlaceStandsInItsStead() {
        var nameless = toTheMinister(draft.signedBy(""));

        assertThat(nameless.place()).isEmpty();
        assertThat(nameless.asMail()).endsWith("Atentamente,");
    }

    @Test
    void aPlaceIsWrittenAsTheLettersLanguageDoes() {
        assertThat(toTheMinister(draft).place()).isEqualTo("Boston, Estados Unidos");
        assertThat(toTheMinister(draft.in(LetterLanguage.AR)).place()).isEqualTo("Boston، الولايات المتحدة");
        assertThat(LetterLanguage.AR.place("", "مصر")).isEqualTo("مصر");
    }

    @Test
    void aCountryTypedAfterTheTownIsNotRepeated() {
        assertThat(Residence.after("Boston, United States", "US", LetterLanguage.ES))
                .isEmpty();
        assertThat(Residence.after("Boston, USA", "US", LetterLanguage.EN)).isEmpty();
        assertThat(Residence.after("Ciudad de México", "MX", LetterLanguage.ES)).isEqualTo("México");
        assertThat(Residence.after("", "PE", LetterLanguage.ES)).isEqualTo("Perú");
        assertThat(Residence.after("Bern, Schweiz / Switzerland", "CH", LetterLanguage.ES))
                .isEmpty();
        assertThat(Residence.after("3000 Bern, Schweiz", "CH", LetterLanguage.EN))
                .isEmpty();
        assertThat(Residence.after("Bern", "CH", LetterLanguage.EN)).isEqualTo("Switzerland");
        assertThat(toTheMinister(draft)
                        .from(List.of("12 Elm Street", "Estados Unidos"), "")
                        .sender()
                        .country())
                .isEmpty();
    }

    @Test
    void aGreetingOfTheWritersOwnIsNotDoubled() {
        var greeted = new LetterDraft(
                Set.of(Sheets.MINISTER.targetId()),
                "US",
                LetterLanguage.EN,
                "Dear Minister,\n\nPlease reopen the school.\n\nYours faithfully,",
                "Amina",
                "",
                Set.of());

        var letter = toTheMinister(greeted);

        assertThat(letter.greeting()).isEqualTo("Dear Minister,");
        assertThat(letter.paragraphs()).containsExactly("Please reopen the school.");
        assertThat(letter.closing()).containsExactly("Yours faithfully,", "Amina");
    }

    @Test
    void aLetterSignedByHandIsNotSignedAgain() {
        var signed = draft.withText("Reabra la escuela.\n\nAtentamente,\nAmina, maestra");

        assertThat(toTheMinister(signed).closing()).containsExactly("Atentamente,", "Amina, maestra");
    }

    @Test
    void toSeveralOfficialsEachIsGreetedAsTheSheetSays() {
        var letters =
                FinishedLetter.all(draft.withText("Estimada señora:\n\nReabra la escuela."), Sheets.appeal(), DAY);

        assertThat(letters)
                .extracting(FinishedLetter::greeting)
                .containsExactly("Estimada señora ministra:", "Your Excellency:");
    }

    @Test
    void anEmbassyIsAskedToPassItOn() {
        var copy = FinishedLetter.all(draft, Sheets.appeal(), DAY).get(1);

        assertThat(copy.paragraphs().getFirst())
                .isEqualTo("Le ruego que haga llegar esta carta a quien va dirigida: Sra. Inés Quiñones Ibáñez.");
    }

    @Test
    void anEmbassyElsewhereGetsNoCopy() {
        var fromKenya =
                new LetterDraft(draft.targets(), "KE", LetterLanguage.ES, "Reabra la escuela.", "", "", Set.of());

        assertThat(FinishedLetter.all(fromKenya, Sheets.appeal(), DAY)).hasSize(1);
        assertThat(fromKenya.notOffered(Sheets.appeal())).containsExactly(Sheets.EMBASSY);
    }

    @Test
    void datesAreWrittenAsTheLanguageWritesThem() {
        var first = LocalDate.of(2027, 2, 1);

        assertThat(LetterLanguage.EN.dateline("Nairobi", first, "KE")).isEqualTo("Nairobi, 1 February 2027");
        assertThat(LetterLanguage.EN.dateline("Dayton, Ohio", first, "US")).isEqualTo("Dayton, Ohio, February 1, 2027");
        assertThat(LetterLanguage.ES.dateline("Boston", first, "US")).isEqualTo("Boston, 1 de febrero de 2027");
        assertThat(LetterLanguage.FR.dateline("Lyon", first, "FR")).isEqualTo("Lyon, le 1er février 2027");
        assertThat(LetterLanguage.FR.dateline("", DAY, "")).isEqualTo("Le 9 janvier 2027");
        assertThat(LetterLanguage.PT.dateline("Faro", first, "PT")).isEqualTo("Faro, 1 de fevereiro de 2027");
        assertThat(LetterLanguage.AR.dateline("القاهرة", first, "EG")).isEqualTo("القاهرة، 1 فبراير 2027");
        assertThat(LetterLanguage.OTHER.dateline("Lviv", first, "UA")).isEqualTo("Lviv, 2027-02-01");
    }

    @Test
    void theWritersLanguageWhereOfficialsTakeIt() {
        assertThat(LetterLanguage.bestFor(Sheets.appeal(), "en")).isEqualTo(LetterLanguage.EN);
        assertThat(LetterLanguage.bestFor(Sheets.appeal(), "es")).isEqualTo(LetterLanguage.ES);
    }

    @Test
    void asAMailItHasNoAddressAndNoDate() {
        assertThat(toTheMinister(draft).asMail())
                .startsWith("Estimada señora ministra:\n\nSoy maestra")
                .endsWith("Atentamente,\nAmina Núñez\nBoston, Estados Unidos")
                .doesNotContain("2027", "San Borja");
    }

    @Test
    void thePostalAddressStandsOnThePaperOnly() {
        var letter = toTheMinister(draft).from(List.of("12 Elm Street"), "amina@example.org");

        assertThat(letter.asMail()).doesNotContain("Elm Street", "example.org");
    }

    private static FinishedLetter toTheMinister(LetterDraft draft) {
        return FinishedLetter.all(draft, Sheets.appeal(), DAY).getFirst();
    }
}
