package org.clarion.urgentactions.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in the same mail as a sheet and is none is named as what it is. */
class OtherPapersTest {

    private final SheetReader reader = new SheetReader();

    @ParameterizedTest
    @CsvSource({
        "PRESS RELEASE, PRESS_RELEASE",
        "For immediate release, PRESS_RELEASE",
        "COMUNICADO DE PRENSA, PRESS_RELEASE",
        "Communiqué de presse, PRESS_RELEASE",
        "Pressemitteilung, PRESS_RELEASE",
        "JOINT STATEMENT, STATEMENT",
        "Public statement, STATEMENT",
        "Declaración conjunta, STATEMENT",
        "Déclaration commune, STATEMENT",
        "Standing in solidarity with the librarians of Ypehu, STATEMENT"
    })
    void aPaperThatSaysWhatItIsIsBelieved(String line, PasteKind kind) {
        var paper =
                "AMNESTY INTERNATIONAL\n" + line + "\n\nGovernments must protect librarians, said the network today.\n";

        assertThat(reader.kindOf(paper)).isEqualTo(kind);
        assertThat(Sheets.doubts(reader.read(paper, Sheets.LATER), "title")).contains(new Oddity.LooksLike(kind));
    }

    @Test
    void aPaperThatSaysNothingIsKnownByItsShape() {
        assertThat(reader.kindOf("Librarians need protection\n\n“Lending is no crime,” said Ana Ejemplo, director.\n\n"
                        + "For more information or to arrange an interview, please contact the press office.\n"))
                .isEqualTo(PasteKind.PRESS_RELEASE);
        assertThat(reader.kindOf("Librarians under attack\n\nWe urge the authorities to stop.\n\nReaders United\n\n"
                        + "Books First\n\nPens of the South\n\nLibrary Watch\n"))
                .isEqualTo(PasteKind.STATEMENT);
        assertThat(reader.kindOf("NO BOOKS\n\nCONTENTS\n1. Executive summary\t3\nEXECUTIVE SUMMARY\nMETHODOLOGY\n"
                        + "Librarians told us what happened.\n".repeat(400)))
                .isEqualTo(PasteKind.REPORT);
        assertThat(reader.kindOf("What can be done with this action plan?\n" + "It helps librarians.\n".repeat(500)))
                .isEqualTo(PasteKind.PLAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "librarian-of-ypehu",
                "reissued-second",
                "first-with-two-targets",
                "older-form",
                "accion-urgente",
                "mail-edition",
                "field-template",
                "german-network",
                "two-letters-a-month",
                "appeal-of-another-organisation",
                "internal-notice"
            })
    void aSheetIsNeverTakenForAnotherPaper(String sheet) {
        assertThat(reader.kindOf(Sheets.pasted(sheet))).isEqualTo(PasteKind.SHEET);
    }

    @Test
    void aSheetThatSpeaksOfAPressReleaseIsASheet() {
        assertThat(reader.kindOf(Sheets.librarianText(
                        "The library of Ypehu", "See our press release.\nPRESS RELEASE\nThe library of Ypehu")))
                .isEqualTo(PasteKind.SHEET);
    }

    /** The papers as they were really issued, where they lie beside the repository; they are not ours to ship. */
    @ParameterizedTest
    @CsvSource({
        "press-release-2018.txt, PRESS_RELEASE",
        "joint-statement-2021.txt, STATEMENT",
        "report-in-search-of-safety-2020.txt, REPORT",
        "civil-society-action-plan-2018.txt, PLAN",
        "urgent-action-106-23-second.txt, SHEET"
    })
    void realPapersAreKnown(String name, PasteKind kind) throws IOException {
        var paper = Path.of("../../../shared/seeds", name);
        assumeTrue(Files.isReadable(paper), "The real papers are not here.");

        assertThat(reader.kindOf(Files.readString(paper))).isEqualTo(kind);
    }
}
