package org.clarion.letters.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clarion.contracts.Sheet;
import org.clarion.letters.Sheets;
import org.clarion.letters.TypedLetter;
import org.clarion.sheets.SheetCopies;
import org.clarion.testkit.Browser;
import org.clarion.testkit.PdfUa;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ChannelPagesTest {

    private static final Map<String, Object> TO_BOTH = TypedLetter.with(Map.of(
            "target",
            List.of(
                    Sheets.MINISTER.targetId().toString(),
                    Sheets.EMBASSY.targetId().toString())));

    private final SheetCopies copies;
    private final UUID school = UUID.randomUUID();
    private final String page = "/letters/" + school;
    private final Browser amina = Browser.ofAVisitor();

    ChannelPagesTest(SheetCopies copies) {
        this.copies = copies;
    }

    @BeforeEach
    void launch() {
        copies.keep(Sheets.school(school));
    }

    @Test
    void anEnvelopeAndALabelForEachWhomPaperReaches() {
        var seen = Browser.seen(amina.post(page + "/envelope", amina.get(page), TO_BOTH));

        assertThat(seen)
                .contains(
                        "Sra. Inés Quiñones Ibáñez Ministerio de Educación Calle del Comercio 193 San Borja Lima 41 PERU")
                .contains("Embassy of Peru in the United States 1700 Elm Street Springfield IL 62701 USA")
                .contains("Amina Núñez Boston");
    }

    @Test
    void anEnvelopeIsAPageOfTheSizeThatItsCountryUses() throws IOException {
        var inches = pdf("/envelope.pdf", Map.of());
        var c5 = pdf("/envelope.pdf", Map.of("size", "c5"));

        try (var document = Loader.loadPDF(inches)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(684, within(1f));
            assertThat(words(document))
                    .contains("Amina Núñez Boston", "Calle del Comercio 193 San Borja Lima 41 PERU")
                    .contains("1700 Elm Street Springfield IL 62701 USA");
        }
        try (var document = Loader.loadPDF(c5)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(649, within(1f));
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(PdfUa.broken(inches)).isEmpty();
    }

    @Test
    void labelsStandOnOneSheetAndAFaxIsAFirstPageAndTheLetter() throws IOException {
        var labels = pdf("/label.pdf", Map.of());
        var fax = pdf("/fax.pdf", Map.of());

        try (var document = Loader.loadPDF(labels)) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(words(document)).contains("Lima 41 PERU", "IL 62701 USA").doesNotContain("Amina");
        }
        try (var document = Loader.loadPDF(fax)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(words(document))
                    .contains("Número de fax +51 1 615 5801", "Estimada señora ministra:")
                    .doesNotContain("Ambassador");
        }
        assertThat(PdfUa.broken(labels)).isEmpty();
        assertThat(PdfUa.broken(fax)).isEmpty();
    }

    private byte[] pdf(String step, Map<String, Object> more) throws IOException {
        var typed = new HashMap<>(TO_BOTH);
        typed.putAll(more);
        var answer = amina.post(page + step, amina.get(page), typed);
        assertThat(answer.contentType()).isEqualTo("application/pdf");
        var pdf = answer.asByteArray();
        var name = step.substring(1).replace(".", more.values() + ".");
        Files.write(Files.createDirectories(Path.of("target/printed")).resolve(name), pdf); // to look at
        return pdf;
    }

    private static String words(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    /** RFC 5545 folds lines at 75 bytes. */
    @Test
    void theReminderIsForTomorrowAndItsLinkCountsTheLetter() {
        var reminder = amina.post(page + "/reminder", amina.get(page), TO_BOTH);
        var entry = reminder.asString().replace("\r\n ", "");

        assertThat(reminder.contentType()).startsWith("text/calendar");
        assertThat(reminder.header("Content-Disposition"))
                .contains("letter-41-26-sra-ines-quinones-ibanez+1-20", ".ics");
        assertThat(entry)
                .containsPattern("DTSTART;VALUE=DATE:20\\d{6}")
                .contains("SUMMARY:Post the letter to Sra. Inés Quiñones Ibáñez and Ambassador Raúl Peña")
                .contains("/reports/" + school + "?target=" + Sheets.MINISTER.targetId() + ","
                        + Sheets.EMBASSY.targetId() + "&channel=POST&quantity=1&from=letter&country=US")
                .doesNotContain("Soy maestra", "Amina");
    }

    @Test
    void aFaxHasAFirstSheetWithTheNumberAndTheLetterAfterIt() {
        var seen = Browser.seen(amina.post(page + "/fax", amina.get(page), TO_BOTH));

        assertThat(seen)
                .contains("Fax number +51 1 615 5801", "From Amina Núñez, Boston", "Estimada señora ministra:")
                .doesNotContain("Ambassador");
    }

    @Test
    void whereAnOfficialHasAFormItIsOpenedAndTheLetterCopied() {
        var reached =
                Sheets.reached(Sheets.MINISTER, "https://www.minedu.example.org/contacto/", "n/a", "none", "n/a", "-");
        copies.keep(Sheets.sheet(school, 9, LocalDate.of(2099, 1, 9), Sheet.Status.LIVE, List.of(reached)));

        var preview = amina.post(page, amina.get(page), TypedLetter.with(Map.of()));

        assertThat(preview.asString())
                .contains("href=\"https://www.minedu.example.org/contacto/\" target=\"_blank\" rel=\"noopener\"")
                .containsPattern("(?s)<textarea id=\"form-0\"[^>]*>\\s*Estimada señora ministra:");
    }

    @Test
    void severalReachedByOneActAreReportedInOneStep() {
        var preview = amina.post(page, amina.get(page), TO_BOTH);

        assertThat(preview.asString())
                .containsPattern("target=" + Sheets.MINISTER.targetId() + "," + Sheets.EMBASSY.targetId()
                        + "&amp;channel=POST[^\"]*\">I posted all of them")
                .containsPattern("&amp;channel=EMAIL[^\"]*\">I sent it to Sra. Inés Quiñones Ibáñez, with copies");
    }

    @Test
    void aCallHasItsWordsAndTheHourThere() {
        var seen = Browser.seen(amina.post(page, amina.get(page), TypedLetter.with(Map.of())));

        assertThat(seen)
                .contains("Buenos días. Me llamo Amina Núñez.", "Hasta luego.")
                .containsPattern("It is \\d\\d:\\d\\d there now");
    }
}
