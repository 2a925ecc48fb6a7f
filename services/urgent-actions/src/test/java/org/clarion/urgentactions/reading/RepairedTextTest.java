package org.clarion.urgentactions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clarion.urgentactions.documents.DocumentRemark;
import org.junit.jupiter.api.Test;

/** What print, programs and mails did to a text: repaired where sure, pointed out where not. */
class RepairedTextTest {

    private static final String SENTENCE = "The library of Ypehu has 900 books and opened in 2011.";

    @Test
    void ligaturesAreLettersAndAccentsAreOneSign() {
        var reading = Sheets.librarian(SENTENCE, "The ﬁrst oﬃcer of Asuncio\u0301n.");

        assertThat(reading.background()).isEqualTo("The first officer of Asunción.");
    }

    @Test
    void marksOfFootnotesAreTakenOutWhereTheyCanBeNothingElse() {
        var reading = Sheets.librarian(SENTENCE, "It has 900 books.[12] It opened² in 2011 on 40 m².");

        assertThat(reading.background()).isEqualTo("It has 900 books. It opened in 2011 on 40 m².");
        assertThat(Sheets.doubts(reading, "background"))
                .containsExactly(new Oddity.FootnoteMarksTaken(List.of("books.[12]", "opened²")));
    }

    @Test
    void figuresThatMayBeMarksStayAndAreAskedAbout() {
        var reading = Sheets.librarian(SENTENCE, "It has 900 books.3 It opened in 2011.");

        assertThat(reading.background()).contains("books.3");
        assertThat(Sheets.doubts(reading, "background"))
                .containsExactly(new Oddity.PerhapsFootnotes(List.of("books.3")));
    }

    @Test
    void lostSignsAreShownWhereTheyAre() {
        var reading = Sheets.librarian(SENTENCE, "The o\ufffdce is shut.");

        assertThat(Sheets.doubts(reading, "background")).containsExactly(new Oddity.LostSigns(List.of("o\ufffdce")));
    }

    @Test
    void marksOfMarkdownAreNoText() {
        var reading =
                Sheets.librarian("LIBRARIAN HELD FOR LENDING A BOOK", "## **LIBRARIAN HELD FOR LENDING A BOOK**  ");

        assertThat(reading.title()).isEqualTo("LIBRARIAN HELD FOR LENDING A BOOK");
    }

    @Test
    void whatIsToKnowOfAFileIsSaidAndTheLineAboveItsTextIsNoneOfIt() {
        var file = "Clarion-File: WORD; CHANGES_ACCEPTED; FOOTNOTES\n" + Sheets.librarianText();

        var reading = new SheetReader().read(file, Sheets.LATER);

        assertThat(Sheets.doubts(reading, "title"))
                .contains(
                        new Oddity.OfTheFile(DocumentRemark.CHANGES_ACCEPTED),
                        new Oddity.OfTheFile(DocumentRemark.FOOTNOTES));
        assertThat(reading.leftOver()).isEqualTo(Sheets.librarian().leftOver());
    }

    @Test
    void theHeadOfAPageWithinALetterIsNoPartOfIt() {
        var reading = Sheets.librarian(
                "I ask you to see",
                "First UA: 41/26 Index: AMR 45/0041/2026 Paraguay                    Date: 23 November 2026\n"
                        + "Page 2 of 3\nI ask you to see");

        assertThat(reading.sampleLetter()).isEqualTo(Sheets.librarian().sampleLetter());
    }
}
