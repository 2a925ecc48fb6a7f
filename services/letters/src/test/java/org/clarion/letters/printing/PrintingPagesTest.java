package org.clarion.letters.printing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clarion.letters.Sheets;
import org.clarion.letters.TypedLetter;
import org.clarion.sheets.SheetCopies;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PrintingPagesTest {

    private final SheetCopies copies;
    private final UUID school = UUID.randomUUID();
    private final String page = "/letters/" + school;
    private final Browser amina = Browser.ofAVisitor();

    PrintingPagesTest(SheetCopies copies) {
        this.copies = copies;
    }

    @BeforeEach
    void launch() {
        copies.keep(Sheets.school(school));
    }

    @Test
    void thePageToPrintHasTheAddressThatIsKeptNowhere() throws IOException {
        var answer = amina.post(
                page + "/pdf",
                amina.get(page),
                TypedLetter.with(Map.of("postal", "12 Elm Street\r\nBoston", "answer", "amina@example.org")));

        assertThat(answer.contentType()).isEqualTo("application/pdf");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        try (var pdf = Loader.loadPDF(answer.asByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("12 Elm Street", "amina@example.org", "San Borja", "que proteja a quienes enseñan");
        }
    }

    @Test
    void paperIsOfTheReadersSizeWhereNoCountryIsKnown() throws IOException {
        var american = Browser.ofAVisitor().reading("en-US");
        var answer = american.post(page + "/pdf", american.get(page), TypedLetter.with(Map.of("country", "")));

        try (var pdf = Loader.loadPDF(answer.asByteArray())) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
        }
    }

    @Test
    void thePlainTextIsTheLetterWithoutThePaper() {
        var text = amina.post(page + "/txt", amina.get(page), TypedLetter.with(Map.of()));

        assertThat(text.header("Content-Disposition"))
                .matches("attachment; filename=\"letter-41-26-sra-ines-quinones-ibanez-20\\d\\d-\\d\\d-\\d\\d\\.txt\"");
        assertThat(text.asString())
                .startsWith("Estimada señora ministra:\n\nSoy maestra.")
                .doesNotContain("San Borja");
    }

    @Test
    void charactersThatCannotBePrintedAreNamedAndTheLetterStays() {
        var answer = amina.post(page + "/pdf", amina.get(page), TypedLetter.with(Map.of("text", "学校を開けて。")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Browser.seen(answer)).contains("Our print fonts do not have these letters: 学 校");
        assertThat(answer.asString()).contains("学校を開けて。");
    }

    @Test
    void theFileIsNamedInTheReadersLanguage() {
        var lucia = Browser.ofAVisitor().reading("es");

        assertThat(lucia.post(page + "/pdf", lucia.get(page), TypedLetter.with(Map.of()))
                        .header("Content-Disposition"))
                .matches("attachment; filename=\"carta-41-26-sra-ines-quinones-ibanez-20\\d\\d-\\d\\d-\\d\\d\\.pdf\"");
    }

    @Test
    void anAddressThatIsNoneIsMendedAndWhatStandsBesideItStays() {
        var answer = amina.post(
                page + "/pdf",
                amina.get(page),
                TypedLetter.with(Map.of("postal", "12 Elm Street", "answer", "amina@")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("href=\"#answer\"", "value=\"amina@\"", "12 Elm Street", "<details open>");
    }

    @Test
    void aMistakeLeadsBackToTheForm() {
        var answer = amina.post(page + "/pdf", amina.get(page), TypedLetter.with(Map.of("text", " ")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Browser.seen(answer)).contains("Write your letter, or start with the sample.");
    }
}
