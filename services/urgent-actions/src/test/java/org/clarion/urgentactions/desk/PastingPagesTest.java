package org.clarion.urgentactions.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.documents.PdfFile;
import org.clarion.urgentactions.documents.WordFile;
import org.clarion.urgentactions.reading.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sheet comes as text or as a file, and sometimes it is another paper. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PastingPagesTest {

    private static final String NEW = "/desk/actions/new";
    private static final String RELEASE =
            "PRESS RELEASE\n\nLibrarians need protection, said the network today.\n\nPress contact: Ana Ejemplo\n";

    @Inject
    Sessions sessions;

    private Browser noor;

    @BeforeEach
    void openBrowser() {
        noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);
    }

    @Test
    void aFileBecomesADraftAndItsTextIsKeptBesideIt() {
        var sheet = Sheets.pasted("reissued-second");
        for (var file : Map.of(
                        "sheet.docx", WordFile.ofLines(sheet).bytes(),
                        "sheet.pdf", PdfFile.of(sheet.replace('\u00a0', ' ').replace("·", "-")),
                        "sheet.html",
                                ("<html><body><pre class=\"x\">" + sheet + "</pre></body></html>").getBytes(UTF_8),
                        "sheet.txt", sheet.getBytes(UTF_8))
                .entrySet()) {
            var begun = send(file.getKey(), file.getValue(), Map.of("deed", "paste"));

            assertThat(begun.statusCode()).as(file.getKey()).isEqualTo(303);
            var draft = noor.get(begun.header("Location")).asString();
            assertThat(Browser.fields(draft))
                    .as(file.getKey())
                    .containsEntry("number", "48.25")
                    .containsEntry("country", "PE")
                    .containsEntry("targets.0.email", "fiscal@fiscalia.example.pe");
            assertThat(draft).contains("Clarion-File: ", "Tell us here what you did");
        }
    }

    @Test
    void whatIsToKnowOfAFileStandsBesideTheTitle() {
        var file = WordFile.of("<w:p><w:ins w:id=\"1\"><w:r><w:t>URGENT ACTION</w:t></w:r></w:ins></w:p>"
                + "<w:p><w:r><w:t>Teachers held in Kenya</w:t></w:r></w:p>");

        var begun = send("sheet.docx", file.bytes(), Map.of("deed", "paste"));

        assertThat(noor.get(begun.header("Location")).asString())
                .contains("Corrections were still marked in the file.");
        assertThat(noor.reading("es").get(begun.header("Location")).asString())
                .contains("En el archivo aún había correcciones marcadas.");
    }

    @Test
    void aFileThatCannotBeReadSaysWhy() {
        assertThat(send("sheet.docx", new byte[] {1, 0, 2, 0, 3}, Map.of("deed", "paste")))
                .satisfies(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(422);
                    assertThat(answer.asString()).contains("This is no text, no web page, no PDF and no Word document");
                });
        assertThat(send("large.pdf", new byte[5 * 1024 * 1024 + 1], Map.of("deed", "paste"))
                        .asString())
                .contains("This file has more than 5 MB.");
    }

    @Test
    void textAndFileAtOnceAreAskedAboutAndTheTextStays() {
        var answer =
                send("sheet.txt", "URGENT ACTION".getBytes(UTF_8), Map.of("deed", "paste", "paste", "My own words"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("There is text in the box and a file.", "My own words");
    }

    @Test
    void anotherPaperIsNamedAndBecomesADraftOnlyIfSomebodyWantsIt() {
        var named = noor.send(NEW, NEW, Map.of("paste", RELEASE, "deed", "paste"));

        assertThat(named.statusCode()).isEqualTo(422);
        assertThat(named.asString())
                .contains("This reads like a press release", "Begin a draft anyway", "Librarians need protection");

        var document = noor.postFile(
                "/desk/documents/new",
                "file",
                "",
                "".getBytes(UTF_8),
                Map.of("form", Browser.token(named.asString()), "paste", RELEASE));
        var anyway = noor.sendOpen(named.asString(), NEW, Map.of("deed", "anyway"));

        assertThat(document.header("Location")).contains("/desk/documents/", "/edit");

        assertThat(anyway.statusCode()).isEqualTo(303);
        assertThat(noor.get(anyway.header("Location")).asString())
                .contains("This reads like a press release, not like a sheet.");
        assertThat(noor.reading("es")
                        .send(NEW, NEW, Map.of("paste", RELEASE, "deed", "paste"))
                        .asString())
                .contains("Esto parece un comunicado de prensa");
    }

    @Test
    void aFileMustBeChosenAgainWhenTheLogInEndedMeanwhileAndThePageSaysSo() {
        var sheet = Sheets.pasted("reissued-second").getBytes(UTF_8);
        var open = noor.get(NEW).asString();
        var token = Browser.token(open);

        var loggedOut = Browser.ofAVisitor()
                .postFile(NEW, "file", "sheet.txt", sheet, Map.of("form", token, "deed", "paste", "paste", ""));
        var again = noor.postFile(
                NEW, "file", "sheet.txt", sheet, Map.of("form", Browser.token(loggedOut.asString()), "deed", "paste"));

        assertThat(loggedOut.statusCode()).isEqualTo(401);
        assertThat(loggedOut.asString())
                .contains(
                        "enctype=\"multipart/form-data\"",
                        "Choose the file again: a browser does not let a page keep it",
                        "type=\"file\"")
                .contains("name=\"deed\" value=\"paste\"");
        assertThat(again.statusCode()).isEqualTo(303);
    }

    @Test
    void onlyTheSheetsFileMayBeLarge() {
        var large = "x".repeat(2 * 1024 * 1024);

        assertThat(Browser.ofAVisitor()
                        .send("/desk/login", "/desk/login", Map.of("name", large))
                        .statusCode())
                .isEqualTo(413);
    }

    private Response send(String name, byte[] file, Map<String, String> changes) {
        return noor.sendFile(NEW, NEW, "file", name, file, changes);
    }
}
