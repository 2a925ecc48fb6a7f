package org.clarion.urgentactions.showing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.clarion.testkit.PdfUa;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.clarion.urgentactions.sheets.Launching;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SheetPdfPagesTest {

    private final Drafting drafting;
    private final Launching launching;
    private final Actions actions;

    SheetPdfPagesTest(Drafting drafting, Launching launching, Actions actions) {
        this.drafting = drafting;
        this.launching = launching;
        this.actions = actions;
    }

    @Test
    void theSheetIsAPdfOfTwoPagesThatEverybodyCanRead() throws IOException {
        var answer = get("/actions/" + launched() + "/sheet.pdf", "en");

        assertThat(answer.contentType()).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition")).matches("inline; filename=\"sheet-[0-9-]+-en\\.pdf\"");
        var pdf = answer.asByteArray();
        Files.write(Files.createDirectories(Path.of("target/printed")).resolve("sheet.pdf"), pdf); // to look at
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "Librarian missing",
                            "What your letter asks for",
                            "Who to write to",
                            "so that your letter counts: http");
        }
        assertThat(PdfUa.broken(pdf)).isEmpty();
    }

    @Test
    void itIsInTheReadersLanguageAndOnTheirPaper() throws IOException {
        var answer = get("/actions/" + launched() + "/sheet.pdf?country=US", "es");

        try (var document = Loader.loadPDF(answer.asByteArray())) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es");
        }
    }

    /** "FiscaliaEjemplo@" is nobody. */
    @Test
    void inArabicAHandleHasItsSignInFront() throws IOException {
        var answer = get("/actions/" + launched() + "/sheet.pdf", "ar");

        assertThat(rightOf("@", drawn(answer.asByteArray()))).contains("F").doesNotContain(":", " ");
    }

    /** What is read out of a line in two directions says nothing about where its signs stand; where they are drawn does. */
    private static List<TextPosition> drawn(byte[] pdf) throws IOException {
        var signs = new ArrayList<TextPosition>();
        var reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
                signs.add(sign);
            }
        };
        try (var document = Loader.loadPDF(pdf)) {
            reader.getText(document);
        }
        return signs;
    }

    private static List<String> rightOf(String sign, List<TextPosition> signs) {
        return signs.stream()
                .filter(one -> one.getUnicode().equals(sign))
                .flatMap(one -> signs.stream()
                        .filter(other ->
                                other.getYDirAdj() == one.getYDirAdj() && other.getXDirAdj() > one.getXDirAdj())
                        .min(Comparator.comparing(TextPosition::getXDirAdj))
                        .stream())
                .map(TextPosition::getUnicode)
                .toList();
    }

    @Test
    void noSuchActionHasNoSheet() {
        assertThat(get("/actions/" + UUID.randomUUID() + "/sheet.pdf", "en").statusCode())
                .isEqualTo(404);
    }

    private UUID launched() {
        var draft =
                Drafts.ofTheLibrarian(LocalDate.now(ZoneOffset.UTC).plusYears(2).withDayOfYear(9));
        var id = UUID.randomUUID();
        drafting.begin(id, Drafts.alone(draft), null, "noor");
        launching.launch(id, actions.of(id).orElseThrow().version(), "noor");
        return id;
    }

    private static Response get(String path, String language) {
        return given().header("Accept-Language", language).get(path);
    }
}
