package org.clarion.urgentactions.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.clarion.urgentactions.reading.Oddity.Uncertain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The head of a sheet says which one it is, in many ways; its title is the line below the heading. */
class HeadsOfSheetsTest {

    private static final String FIRST_LINE =
            "First UA: 41/26 Index: AMR 45/0041/2026 Paraguay                    Date: 23 November 2026";
    private static final String TITLE = "LIBRARIAN HELD FOR LENDING A BOOK";

    @ParameterizedTest
    @CsvSource({
        "FIRST UPDATE ON UA 41/26 ON PARAGUAY, 2, false",
        "Seventh UA: 41/26, 7, false",
        "Follow-up on UA 41/26 (10 March 2026) - Fear for safety, 2, true",
        "FINAL UPDATE TO UA: 41/26, 2, true",
        "UA 41/26 (Update 3), 4, false",
        "2nd update on UA: 41/26, 3, false",
        "Actualización de la AU 41/26, 2, true",
        "Further information on UA: 41/26, 2, true",
        "UA 41/26, 1, true",
        "Tercera AU: 41/26, 3, false"
    })
    void anUpdateIsCountedInItsChainAndAskedAboutWhereItDoesNotSay(String line, int series, boolean asked) {
        var reading = Sheets.librarian(FIRST_LINE, line);

        assertThat(reading.counter()).isEqualTo(41);
        assertThat(reading.year()).isEqualTo(2026);
        assertThat(reading.series()).isEqualTo(series);
        assertThat(reading.title()).isEqualTo(TITLE);
        assertThat(Sheets.doubts(reading, "series").isEmpty()).isNotEqualTo(asked);
    }

    @Test
    void theLastUpdateAsksWhetherItEndsTheAction() {
        assertThat(Sheets.doubts(Sheets.librarian(FIRST_LINE, "FINAL UPDATE TO UA: 41/26"), "series"))
                .contains(Uncertain.CALLED_THE_LAST);
    }

    @Test
    void aYearThatIsASlipIsPointedOutAndNothingIsChanged() {
        var reading = Sheets.librarian(
                FIRST_LINE,
                "First UA: 3/27 Index: AMR 45/0003/2027 Paraguay Date: 7 January 2026",
                "12 February 2027",
                "18 February 2027");

        var issued = LocalDate.of(2026, 1, 7);
        var deadline = LocalDate.of(2027, 2, 18);
        assertThat(reading.year()).isEqualTo(2027);
        assertThat(reading.actUntil()).isEqualTo(deadline);
        assertThat(Sheets.doubts(reading, "number"))
                .containsExactly(new Oddity.YearOfTheNumber(2027, issued, deadline));
        assertThat(Sheets.doubts(reading, "actUntil")).contains(new Oddity.YearsDisagree(2027, issued, deadline));
    }

    @Test
    void aDeadlineBeforeTheDayOfIssueIsPerhapsAYearTooEarly() {
        var reading = Sheets.librarian("12 February 2027", "18 February 2026");

        assertThat(reading.actUntil()).isEqualTo(LocalDate.of(2026, 2, 18));
        assertThat(Sheets.doubts(reading, "actUntil"))
                .singleElement()
                .extracting("proposed")
                .isEqualTo(LocalDate.of(2027, 2, 18));
    }

    @Test
    void aWebPageCopiedWholeHasItsTitleBelowTheHeading() {
        var reading = Sheets.librarian(
                FIRST_LINE,
                "Home\nAll urgent actions\nTake action\nDonate\nWe use cookies to see which pages are read most.\n"
                        + FIRST_LINE);

        assertThat(reading.title()).isEqualTo(TITLE);
        assertThat(reading.counter()).isEqualTo(41);
        assertThat(reading.leftOver()).contains("Home", "Donate");
        assertThat(reading.targets()).hasSize(1);
    }

    @Test
    void aTitleWithoutTheHeadingAboveItIsAskedAbout() {
        var reading = Sheets.librarian(FIRST_LINE + "\n\nURGENT ACTION\n", "Latest news\n");

        assertThat(Sheets.doubts(reading, "title")).contains(Uncertain.TITLE_UNMARKED);
    }

    @Test
    void aSpanishHeadAndItsLabelsAreRead() {
        var reading = Sheets.librarian(
                FIRST_LINE,
                "Segunda AU: 88/23 Índice: AMR 45/1234/2023 Paraguay Fecha: 1 de noviembre de 2023",
                "URGENT ACTION\n",
                "ACCIÓN URGENTE\n",
                "PREFERRED LANGUAGE TO ADDRESS TARGET:",
                "PUEDEN ESCRIBIR LLAMAMIENTOS EN:",
                "NAME AND PREFERRED PRONOUN:",
                "NOMBRE Y GÉNERO GRAMATICAL PREFERIDO:");

        assertThat(reading.title()).isEqualTo(TITLE);
        assertThat(reading.series()).isEqualTo(2);
        assertThat(reading.aiIndex()).isEqualTo("AMR 45/1234/2023");
        assertThat(reading.preferredLanguages()).containsExactly("es", "gn");
        assertThat(reading.subjects()).extracting("name").containsExactly("Ramona Vera Ayala");
    }

    @Test
    void sourceOfAPageIsReadAsWhatThePageShows() {
        var shown = Sheets.librarianText().lines().map(line -> "<p class=\"x\">" + line + "</p>");
        var source = "<!doctype html>\n<html lang=\"en\"><head><script>var a=1/11;</script></head>"
                + shown.collect(joining());

        var reading = new SheetReader().read(source, Sheets.LATER);

        assertThat(reading)
                .usingRecursiveComparison()
                .ignoringFields("targets.targetId", "doubts")
                .isEqualTo(Sheets.librarian());
        assertThat(Sheets.doubts(reading, "title")).contains(Uncertain.PAGE_SOURCE);
    }

    @Test
    void aLanguageNobodyHereReadsIsSaid() {
        var reading = new SheetReader()
                .read(
                        "Kütüphaneci bir okula kitap ödünç verdiği için gözaltına alındı. Hâlâ hâkim karşısına çıkarılmadı ve ailesi"
                                + " onu göremiyor. Avukatı dosyayı okuyamadı. Bakanlığa mektup yazın, serbest bırakılmasını isteyin"
                                + " lütfen hemen bugün.",
                        Sheets.LATER);

        assertThat(reading.language()).isEqualTo("tr");
        assertThat(Sheets.doubts(reading, "originalLanguage")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'English, Filipino', 'en fil', ''",
        "'Dutch, Mapudungun', 'nl arn', ''",
        "Flemish, nl, ''",
        "'Dari, Pashto', ps, Dari",
        "'Spanish, Klingon', es, Klingon"
    })
    void aLanguageNobodyKnowsDoesNotVanish(String named, String tags, String asked) {
        var reading = Sheets.librarian("Spanish, Guaraní", named);

        assertThat(String.join(" ", reading.preferredLanguages())).isEqualTo(tags);
        assertThat(Sheets.doubts(reading, "preferredLanguages").toString()).contains(asked);
    }

    @Test
    void genderAndFooterAreNoSubjects() {
        var reading = Sheets.librarian(
                "NAME AND PREFERRED PRONOUN: Ramona Vera Ayala (she/her)\nLINK TO PREVIOUS UA: N/A",
                "Name: Ramona Vera Ayala\nGender m/f: f\n\nUA: 41/26 Index: AMR 45/0041/2026 Issue Date: 23 November 2026\n");

        assertThat(reading.subjects()).extracting("name").containsExactly("Ramona Vera Ayala");
        assertThat(reading.subjects()).extracting("pronouns").containsExactly("f");
    }

    @Test
    void goodNewsAndLettersToFriendsAreSaid() {
        assertThat(Sheets.doubts(Sheets.librarian(TITLE, "GOOD NEWS: LIBRARIAN FREE"), "title"))
                .contains(new Oddity.EndsAnAction("41.26"));
        assertThat(Sheets.doubts(Sheets.librarian("Dear Attorney General,", "Dear friends,"), "sampleLetter"))
                .contains(Uncertain.LETTER_TO_SUPPORTERS);
    }

    @Test
    void aJoinerWithinANameStaysAndNulDoesNoHarm() {
        var name = "محمد\u200cرضا کریم\u200cنیا";
        var reading = Sheets.librarian(
                "Ramona Vera Ayala (she/her)", name + "\u200b (he/him)", "lent a book.", "lent\u0000 a book.");

        assertThat(reading.subjects()).extracting("name").containsExactly(name);
        assertThat(reading.sampleLetter()).contains("lent a book.");
    }
}
