package org.clarion.urgentactions.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.Sheet.Subject;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.DraftBuilder;
import org.clarion.urgentactions.sheets.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistTest {

    private static final Instant DECEMBER_1 = Instant.parse("2026-12-01T12:00:00Z");
    private static final LocalDate JANUARY_9 = LocalDate.of(2027, 1, 9);
    private static final String GOOD_LETTER =
            "Dear Minister,\n\nInés Quispe Rojas was taken from a bus. Please say where she is.\n\nYours sincerely,";

    @Test
    void aGoodSheetHasNothingToLookAt() {
        assertThat(of(sheet(GOOD_LETTER, "The reading room opened in 2019.", JANUARY_9)))
                .isEmpty();
    }

    @Test
    void aDraftWithoutAWordIsNoMatterOfIt() {
        assertThat(of(Draft.empty())).isEmpty();
    }

    @Test
    void aLetterFitsOnAPageNamesThePersonAndMakesThePoints() {
        var tooLong = "Dear Minister,\n\n" + "word ".repeat(460);

        assertThat(of(sheet(tooLong, "", JANUARY_9)))
                .contains(new Lint("en.sampleLetter", new ChecklistRemark.LetterTooLong(462, 450)))
                .contains(new Lint("en.sampleLetter", new ChecklistRemark.NotNamed(List.of("Inés Quispe Rojas"))))
                .contains(new Lint(
                        "en.sampleLetter", new ChecklistRemark.PointsNotMade(List.of("Say where she was taken."))));
    }

    @Test
    void theNameMayBeShortAndWithoutItsAccents() {
        assertThat(of(sheet("Dear Minister, Ines Quispe was taken.", "", JANUARY_9)))
                .isEmpty();
    }

    @Test
    void aBackgroundOfMoreThanFourHundredWordsIsSaidWithItsCount() {
        assertThat(of(sheet(GOOD_LETTER, "word ".repeat(400), JANUARY_9))).isEmpty();
        assertThat(of(sheet(GOOD_LETTER, "word ".repeat(401), JANUARY_9)))
                .containsExactly(new Lint("en.background", new ChecklistRemark.BackgroundTooLong(401, 400)));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01, 0", "2026-12-04, 3"})
    void aDeadlineThatIsNearIsAskedAbout(LocalDate day, long days) {
        assertThat(of(sheet(GOOD_LETTER, "", day)))
                .containsExactly(new Lint("actUntil", new ChecklistRemark.DeadlineSoon(days)));
    }

    @Test
    void aDeadlineThatIsFarIsAskedAboutAndOneThatPassedIsALack() {
        assertThat(of(sheet(GOOD_LETTER, "", LocalDate.of(2027, 6, 1))))
                .containsExactly(new Lint("actUntil", new ChecklistRemark.DeadlineFar(182)));
        assertThat(of(sheet(GOOD_LETTER, "", LocalDate.of(2026, 11, 1)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AMR 46/7377/2026, true",
        "AMR 46/7377/2025, false",
        "ASA 46/7377/2026, false",
        "MDE 46/7377/2026, false",
        "ACT 46/7377/2026, true",
        "anything, true"
    })
    void theIndexAgreesWithNumberAndCountry(String index, boolean good) {
        assertThat(of(indexed(index, "PE")).isEmpty()).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({"MDE, IR", "MDE, EG", "EUR, TR", "EUR, RU", "EUR, KZ", "ASA, AF", "ASA, FJ", "AFR, SD", "AMR, CU"})
    void theAreasAreThoseOfAmnesty(String area, String country) {
        assertThat(of(indexed(area + " 10/7377/2026", country))).isEmpty();
    }

    @Test
    void anotherLastDayInTheTextIsSaid() {
        var letter = GOOD_LETTER + "\n\nPlease send appeals before 8 January 2027";

        assertThat(of(sheet(letter, "", JANUARY_9)))
                .containsExactly(
                        new Lint("en.summary", new ChecklistRemark.AnotherDayInText(LocalDate.of(2027, 1, 8))));
        assertThat(of(sheet(letter.replace("8 January", "9 January"), "", JANUARY_9)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Shame on you. I demand an answer, or  else.', 'Shame on you|I demand|or else'",
        "en, 'Murderers were never charged. The murder is not solved.', Murderers",
        "es, 'Exigimos respuestas a su régimen. Su REGIMEN miente.', 'Exigimos|su régimen|Su REGIMEN'",
        "fr, 'J’exige une réponse, ou vous le regretterez.', 'J’exige|vous le regretterez'",
        "ar, 'ستندمون على ذلك. إسقاط النظام قريب.', 'ستندمون|إسقاط النظام'",
        "en, 'I urge you to see that he has a lawyer. Prison regimes matter.', ",
        "es, 'Le pido que investigue el asesinato.', ",
        "de, 'Ich verlange eine Antwort.', "
    })
    void hardWordsAreAdviceByLanguage(String language, String text, String hard) {
        assertThat(HardWords.in(text, language)).isEqualTo(hard == null ? List.of() : List.of(hard.split("\\|")));
    }

    @Test
    void aHardLetterIsSaidAtItsFieldAndKeepsNobodyFromLaunching() {
        var letter = GOOD_LETTER.replace("Please say", "You will regret it unless you say");

        assertThat(of(sheet(letter, "", JANUARY_9)))
                .containsExactly(
                        new Lint("en.sampleLetter", new ChecklistRemark.HardWordsUsed(List.of("You will regret"))));
        assertThat(sheet(letter, "", JANUARY_9).lacks(DECEMBER_1)).isEmpty();
    }

    @Test
    void addressesAgreeWithTheIndexAndTheDay() {
        var own = "AMR 46/7377/2026";
        var link = "See https://www.amnesty.org/en/documents/amr46/7377/2025/en/ and https://example.org/2027/03/seen.";
        var address = "https://example.org/2027/03/seen.";

        assertThat(of(draft(own, "PE", JANUARY_9, GOOD_LETTER, link)))
                .containsExactlyInAnyOrder(
                        new Lint("en.background", new ChecklistRemark.AddressOfAnotherIndex("AMR 46/7377/2025", own)),
                        new Lint("en.background", new ChecklistRemark.AddressOfALaterMonth(address)));
        assertThat(of(draft(
                        own,
                        "PE",
                        JANUARY_9,
                        GOOD_LETTER,
                        "See https://www.amnesty.org/en/documents/amr46/7377/2026/en/, https://example.org/2026/11/.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.amnesty.org/en/documents/amr46/7377/2026/en/, FollowsItself",
        "AMR 46/8001/2027, FollowsALaterOne",
        "AMR 46/7000/2026, ",
        "https://www.amnesty.org/en/documents/amr46/7000/2025/en/, "
    })
    void theSheetBeforeIsAnotherAndNotALaterOne(String previous, String remark) {
        assertThat(of(following(previous, "AMR 46/7377/2026")))
                .extracting(lint -> lint.about().getClass().getSimpleName())
                .isEqualTo(remark == null ? List.of() : List.of(remark));
    }

    private static Draft following(String previous, String index) {
        var draft = indexed(index, "PE");
        return DraftBuilder.from(draft)
                .placed(2, draft.counter(), draft.year())
                .indexed(index, previous)
                .draft();
    }

    private static List<Lint> of(Draft draft) {
        return Checklist.of(draft, DECEMBER_1);
    }

    private static Draft indexed(String index, String country) {
        return draft(index, country, JANUARY_9, GOOD_LETTER, "");
    }

    private static Draft sheet(String letter, String background, LocalDate actUntil) {
        return draft(null, "PE", actUntil, letter, background);
    }

    private static Draft draft(String index, String country, LocalDate actUntil, String letter, String background) {
        var text = new SheetText(
                "Librarian missing", "She was taken.", List.of("Say where she was taken."), letter, background, null);
        return new Draft(
                1,
                48,
                2026,
                index,
                country,
                "America/Lima",
                List.of(new Subject("Inés Quispe Rojas", "she/her")),
                List.of(Drafts.PROSECUTOR),
                List.of("es"),
                true,
                actUntil,
                null,
                "en",
                Map.of("en", text));
    }
}
