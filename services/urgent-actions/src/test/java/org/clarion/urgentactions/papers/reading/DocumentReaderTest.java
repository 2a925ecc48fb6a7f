package org.clarion.urgentactions.papers.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.clarion.urgentactions.documents.DocumentKind;
import org.clarion.urgentactions.documents.DocumentRemark;
import org.clarion.urgentactions.documents.DocumentText;
import org.clarion.urgentactions.papers.PaperKind;
import org.clarion.urgentactions.papers.reading.PaperDoubt.Kind;
import org.clarion.urgentactions.papers.reading.ReadDocument.ReadContact;
import org.clarion.urgentactions.papers.reading.ReadDocument.ReadLink;
import org.clarion.urgentactions.papers.reading.ReadDocument.ReadQuote;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    private static final String RELEASE = """
            **RIVER WATCH
            PRESS RELEASE**
            EMBARGOED UNTIL 00:01 GMT, 12 March 2027
            AI Index: AMR 45/0041/2027
            Asunción, 12 March 2027

            **Paraguay: Open the library of Ypehu**

            The authorities must open the library of Ypehu and drop all charges against its librarian, River Watch said today in [an open letter](https://rivers.example/letters/12).

            “Nobody should spend a night in a cell for lending a book about the law of the land,” said Delia Ayala-Ruiz, Americas Director at River Watch.

            “A town that may not read is a town that cannot ask what happens to its fields.”

            "It was raining when they came, and they took the catalogue as well," said Ramón Ortiz. "They left the door open."

            The word “reader” is not used lightly here.

            **For more information or to arrange an interview, please contact Lena Sosa: + 595 21 555 0139, [lena@rivers.example](mailto:lena@rivers.example)**

            **Read more:**

            The open letter to the Ministry (Letter, 12 March 2027)

            <https://rivers.example/documents/amr45/0042/2027/en/>

            Books taken away in lorries (News, 30 April 2025)

            <https://rivers.example/news/2026/04/books-taken-away/>

            Who owns the fields (Report, May 2024)
            https://rivers.example/fields
            """;

    @Test
    void everyPartOfAPressReleaseIsInItsField() {
        var read = DocumentReader.read(RELEASE);

        assertThat(read.kind()).isEqualTo(PaperKind.PRESS_RELEASE);
        assertThat(read.index()).isEqualTo("AMR 45/0041/2027");
        assertThat(read.date()).isEqualTo(LocalDate.of(2027, 3, 12));
        assertThat(read.embargo()).isEqualTo(LocalDateTime.of(2027, 3, 12, 0, 1));
        assertThat(read.title()).isEqualTo("Paraguay: Open the library of Ypehu");
        assertThat(read.country()).isEqualTo("PY");
        assertThat(read.language()).isEqualTo("en");
        assertThat(read.text())
                .startsWith("The authorities must open")
                .contains("said today in an open letter.")
                .endsWith("is not used lightly here.");
        assertThat(read.quotes())
                .containsExactly(
                        new ReadQuote(
                                "Delia Ayala-Ruiz",
                                "Americas Director at River Watch",
                                "Nobody should spend a night in a cell for lending a book about the law of the land."),
                        new ReadQuote(
                                "Delia Ayala-Ruiz",
                                "Americas Director at River Watch",
                                "A town that may not read is a town that cannot ask what happens to its fields."),
                        new ReadQuote(
                                "Ramón Ortiz",
                                "",
                                "It was raining when they came, and they took the catalogue as well. They left the door open."));
        assertThat(read.mediaContact())
                .isEqualTo(new ReadContact("Lena Sosa", "+595 21 555 0139", "lena@rivers.example"));
        assertThat(read.links())
                .containsExactly(
                        new ReadLink(
                                PaperKind.OPEN_LETTER, null, "an open letter", "https://rivers.example/letters/12"),
                        new ReadLink(
                                PaperKind.OPEN_LETTER,
                                LocalDate.of(2027, 3, 12),
                                "The open letter to the Ministry",
                                "https://rivers.example/documents/amr45/0042/2027/en/"),
                        new ReadLink(
                                PaperKind.NEWS,
                                LocalDate.of(2025, 4, 30),
                                "Books taken away in lorries",
                                "https://rivers.example/news/2026/04/books-taken-away/"),
                        new ReadLink(PaperKind.REPORT, null, "Who owns the fields", "https://rivers.example/fields"));
        assertThat(read.leftOver()).containsExactly("RIVER WATCH", "EMBARGOED UNTIL 00:01 GMT, 12 March 2027");
    }

    @Test
    void whatMayBeWrongIsDoubtedAtItsField() {
        assertThat(DocumentReader.read(RELEASE).doubts())
                .containsExactly(
                        new PaperDoubt("embargo", Kind.EMBARGO, "EMBARGOED UNTIL 00:01 GMT, 12 March 2027"),
                        new PaperDoubt("quotes.1.speaker", Kind.SPEAKER_ASSUMED, "Delia Ayala-Ruiz"),
                        new PaperDoubt("quotes.2.office", Kind.NO_OFFICE, "Ramón Ortiz"),
                        new PaperDoubt("links.2.date", Kind.ADDRESS_OF_ANOTHER_YEAR, "2026/04"),
                        new PaperDoubt("links.3.date", Kind.LINK_WITHOUT_DATE, "Report, May 2024"));
    }

    @Test
    void aPaperContradictedByItsOwnAddressIsDoubted() {
        var read = DocumentReader.read("""
                NEWS
                Index: ASA 11/0007/2025
                Date: 3 June 2026
                Available at: https://rivers.example/documents/asa11/0008/2025/en/

                Ferries stand still
                The ferries of the delta have not moved since the first of May, and nobody says who has stopped them or why.
                """);

        assertThat(read.address()).isEqualTo("https://rivers.example/documents/asa11/0008/2025/en/");
        assertThat(read.doubts())
                .contains(
                        new PaperDoubt("date", Kind.ADDRESS_OF_ANOTHER_YEAR, "ASA 11/0008/2025"),
                        new PaperDoubt("date", Kind.INDEX_OF_ANOTHER_YEAR, "ASA 11/0007/2025"),
                        new PaperDoubt("index", Kind.INDEX_OF_ANOTHER_ADDRESS, "ASA 11/0008/2025"));
    }

    @Test
    void aPageFiledADayLateIsNoContradiction() {
        assertThat(AddressDay.of("https://rivers.example/news/2026/05/ferries/")
                        .contradiction(LocalDate.of(2026, 4, 30)))
                .isEmpty();
        assertThat(AddressDay.of("https://rivers.example/page?id=2026").contradiction(LocalDate.of(2026, 4, 30)))
                .isEmpty();
    }

    @Test
    void spanishPapersAreReadAlike() {
        var read = DocumentReader.read("""
                COMUNICADO DE PRENSA
                Embargado hasta las 9:30 pm (hora de Lima) del 4 de mayo de 2027
                Fecha: 4 de mayo de 2027

                Bolivia y Perú: el lago no es de nadie

                Los dos gobiernos deben abrir el lago a quienes viven de él, dijo hoy la Red de los Lagos en una carta a los ministros.

                «Llevamos nueve meses sin poder pescar y nadie nos ha dicho hasta cuándo va a durar», afirmó Teófila Mamani, vocera de la Red de los Lagos.

                Según Mamani, «las redes se pudren en la orilla mientras los ministerios se escriben cartas».

                Contacto de prensa:
                Julio Quispe
                Tel. +591 2 555 0147
                Correo: julio@lagos.example

                Lea más:
                • Un lago cerrado (Informe, 2 de abril de 2027): https://lagos.example/2027/04/un-lago-cerrado
                FIN
                """);

        assertThat(read.kind()).isEqualTo(PaperKind.PRESS_RELEASE);
        assertThat(read.language()).isEqualTo("es");
        assertThat(read.embargo()).isEqualTo(LocalDateTime.of(2027, 5, 4, 21, 30));
        assertThat(read.title()).isEqualTo("Bolivia y Perú: el lago no es de nadie");
        assertThat(read.country()).isEmpty();
        assertThat(read.quotes())
                .extracting(ReadQuote::speaker, ReadQuote::office)
                .containsExactly(
                        tuple("Teófila Mamani", "vocera de la Red de los Lagos"),
                        tuple("Teófila Mamani", "vocera de la Red de los Lagos"));
        assertThat(read.mediaContact())
                .isEqualTo(new ReadContact("Julio Quispe", "+591 2 555 0147", "julio@lagos.example"));
        assertThat(read.links())
                .containsExactly(new ReadLink(
                        PaperKind.REPORT,
                        LocalDate.of(2027, 4, 2),
                        "Un lago cerrado",
                        "https://lagos.example/2027/04/un-lago-cerrado"));
        assertThat(read.doubts())
                .extracting(PaperDoubt::field, PaperDoubt::kind)
                .containsExactly(tuple("embargo", Kind.EMBARGO), tuple("country", Kind.SEVERAL_COUNTRIES));
    }

    @Test
    void aLetterIsKnownByItsGreeting() {
        var read = DocumentReader.read("""
                Heads of state of the delta: let the boats pass

                Dear Presidents,

                We write to you on the eve of the meeting in Peru, where you will speak of the boats that wait.
                """);

        assertThat(read.kind()).isEqualTo(PaperKind.OPEN_LETTER);
        assertThat(read.title()).isEqualTo("Heads of state of the delta: let the boats pass");
        assertThat(read.text()).startsWith("Dear Presidents,\n\nWe write");
        assertThat(read.doubts())
                .extracting(PaperDoubt::field, PaperDoubt::kind)
                .contains(tuple("kind", Kind.KIND_GUESSED), tuple("country", Kind.COUNTRY_OF_THE_TEXT));
    }

    @Test
    void anEmbargoWithoutItsHourAndAQuoteWithoutASpeakerAreAskedAbout() {
        var read = DocumentReader.read("""
                STATEMENT
                Under embargo
                3 May 2027

                The harbour is shut

                “Nobody told us that the harbour would be shut before the winter was over.”

                Contact: see the web site. For more information write to the harbour.
                """);

        assertThat(read.embargo()).isNull();
        assertThat(read.quotes()).extracting(ReadQuote::speaker).containsExactly("");
        assertThat(read.mediaContact()).isNull();
        assertThat(read.text()).contains("write to the harbour");
        assertThat(read.doubts())
                .contains(
                        new PaperDoubt("embargo", Kind.EMBARGO_WITHOUT_TIME, "Under embargo"),
                        new PaperDoubt("quotes.0.speaker", Kind.NO_SPEAKER, ""));
    }

    @Test
    void whatThePrinterCutIsPutTogetherAndSaid() {
        var paste = new DocumentText(DocumentKind.PDF, Set.of(DocumentRemark.PAGES_WITHOUT_TEXT), """
                REPORT
                The oﬃce of the harbour
                An inde-
                pendent office was promised in 2021, and nobody has seen it since the minister left the coun-
                try.
                """).asPaste();

        var read = DocumentReader.read(paste);

        assertThat(read.title()).isEqualTo("The office of the harbour");
        assertThat(read.text()).contains("An independent office", "left the country.");
        assertThat(read.doubts())
                .contains(
                        new PaperDoubt("text", Kind.CUT_WORDS, "independent, country"),
                        new PaperDoubt("text", Kind.PAGES_WITHOUT_TEXT, ""));
    }

    @Test
    void twoOfAKindAreAskedAboutAndNothingIsDropped() {
        var read = DocumentReader.read("""
                Public Statement
                AI Index: AMR 45/041/99
                Distr: SC/CO
                12 March 1999

                Two ferries, one river

                Paraguay shut the river on Monday, and 900 people cannot reach the hospital on the other side of it.

                For further information, please contact:
                Mara Sol (English, Spanish)
                Press Officer
                Tel: +44 20 7946 0123 / mobile +44 7700 900123
                Email: mara.sol@rivers.example, press@rivers.example
                """);

        assertThat(read.index()).isEqualTo("AMR 45/041/99");
        assertThat(read.mediaContact())
                .isEqualTo(new ReadContact("Mara Sol", "+44 20 7946 0123", "mara.sol@rivers.example"));
        assertThat(read.doubts())
                .extracting(PaperDoubt::field, PaperDoubt::kind)
                .contains(tuple("mediaContact", Kind.ANOTHER_CONTACT));
        assertThat(read.leftOver())
                .contains("Distr: SC/CO", "press@rivers.example", "+44 7700 900123")
                .anyMatch(line -> line.contains("English Spanish Press Officer"));
    }

    @Test
    void aSpanishLetterKeepsItsGreetingAndItsSignature() {
        var read = DocumentReader.read("""
                CARTA ABIERTA
                A los ministros que se reúnen en Tacna

                Lima, 9 de marzo de 2027

                Estimados ministros:

                Les escribimos en vísperas de la reunión, en la que hablarán de quienes esperan en la frontera con Chile.

                Atentamente,

                Rosa Quispe
                Directora para los Andes

                Para solicitar una entrevista, comuníquese con Julio de la Cruz al +51 1 555 0199 o a prensa@fronteras.example.

                Documentos relacionados
                - La espera (Informe, 2 de febrero de 2027), https://fronteras.example/2027/02/la-espera
                """);

        assertThat(read.kind()).isEqualTo(PaperKind.OPEN_LETTER);
        assertThat(read.title()).isEqualTo("A los ministros que se reúnen en Tacna");
        assertThat(read.date()).isEqualTo(LocalDate.of(2027, 3, 9));
        assertThat(read.text()).startsWith("Estimados ministros:").endsWith("Rosa Quispe\n\nDirectora para los Andes");
        assertThat(read.mediaContact())
                .isEqualTo(new ReadContact("Julio de la Cruz", "+51 1 555 0199", "prensa@fronteras.example"));
        assertThat(read.links())
                .extracting(ReadLink::title, ReadLink::kind)
                .containsExactly(tuple("La espera", PaperKind.REPORT));
        assertThat(read.doubts()).extracting(PaperDoubt::kind).containsExactly(Kind.COUNTRY_OF_THE_TEXT);
        assertThat(read.leftOver()).isEmpty();
    }

    @Test
    void theSourceOfAPageIsReadAsItShows() {
        var read = DocumentReader.read("""
                <!doctype html><html><body><nav><ul><li><a href="/">Home</a></li><li><a href="/give">Give now</a></li></ul></nav>
                <p class="day">March 9, 2027</p><p class="kind">Press Release</p><h1>Chile: Let the buses go on</h1>
                <p>The buses that stand at the border have to go on today, the Border Network said on Tuesday in Santiago.</p>
                <p>"They have waited for a hundred days and nobody tells them why," said Ana Ruiz.</p>
                <h2>Related Content</h2><ul><li><a href="/buses">Buses in the sand (News, March 1, 2027)</a></li></ul></body></html>
                """);

        assertThat(read.kind()).isEqualTo(PaperKind.PRESS_RELEASE);
        assertThat(read.title()).isEqualTo("Chile: Let the buses go on");
        assertThat(read.date()).isEqualTo(LocalDate.of(2027, 3, 9));
        assertThat(read.quotes()).extracting(ReadQuote::speaker).containsExactly("Ana Ruiz");
        assertThat(read.doubts())
                .extracting(PaperDoubt::field, PaperDoubt::kind)
                .contains(tuple("links.0.address", Kind.LINK_WITHOUT_ADDRESS), tuple("text", Kind.PAGE_SOURCE));
    }

    @Test
    void signsAloneAreNoFailure() {
        for (var signs : List.of(
                "“ ” “” said", "[](", "()", "\f\f", "(News, 31 February 2027)", "Index:", "99:99 EMBARGO", "“")) {
            assertThat(DocumentReader.read(signs)).as(signs).isNotNull();
        }
    }

    @Test
    void nothingAtAllIsNoFailure() {
        var read = DocumentReader.read("");

        assertThat(read.title()).isEmpty();
        assertThat(read.doubts()).extracting(PaperDoubt::kind).contains(Kind.NO_TITLE, Kind.NO_TEXT, Kind.NO_KIND);
    }
}
