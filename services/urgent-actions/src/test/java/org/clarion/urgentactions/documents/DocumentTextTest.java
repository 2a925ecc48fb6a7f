package org.clarion.urgentactions.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.clarion.urgentactions.documents.WordFile.paragraph;
import static org.clarion.urgentactions.documents.WordFile.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.clarion.urgentactions.documents.UnreadableDocument.Reason;
import org.junit.jupiter.api.Test;

/** Files as people send them: what they show becomes text, and what cannot be read is said. */
class DocumentTextTest {

    @Test
    void textIsReadInAnyEncoding() throws UnreadableDocument {
        var text = "ACCIÓN URGENTE\nCuarenta maestras — “hoy”\n";

        for (var encoding : new Charset[] {UTF_8, Charset.forName("windows-1252")}) {
            assertThat(Documents.read(text.getBytes(encoding)).text()).isEqualTo(text);
        }
        assertThat(Documents.read(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void aNumberedTableIsReadRowByRow() throws UnreadableDocument {
        var page = new PDPage();
        try (var file = new PdfFile()) {
            file.print("Recommendations", 50, 700, page)
                    .print("No.\n1\n\n2\nWhat comes after it.", 50, 660, page)
                    .print(
                            "Recommendation\nTest the water of every river\nand lake\nPublish what is found",
                            90,
                            660,
                            page)
                    .print("Addressed to\nMinistry of\nthe Sea\nPort company", 400, 660, page);

            assertThat(Documents.read(file.bytes()).text().lines())
                    .containsSubsequence(
                            "No.\tRecommendation\tAddressed to",
                            "1\tTest the water of every river and lake\tMinistry of the Sea",
                            "2\tPublish what is found\tPort company",
                            "What comes after it.");
        }
    }

    @Test
    void aPageIsWhatItShows() throws UnreadableDocument {
        var page = """
                <!DOCTYPE html><html lang="en"><head><title>1/11</title><style>p{}</style><meta charset="utf-8">
                <script>var ua = "9/99";</script></head><body>
                <nav><ul><li><a href="/">Home</a></li></ul></nav>
                <h1>URGENT ACTION</h1><p>Teachers&nbsp;held in
                Kenya<sup>3</sup></p><p hidden>never</p>
                <ul><li>Write.<li>Call.</ul>
                <table><tr><th>Index</th><td>AFR 32/0456/2026</td></tr></table>
                <p>State House<br>Nairobi</p>
                <img src="http://tracker.example.org/x.png"><iframe src="http://example.org"></iframe>
                """;

        assertThat(Documents.read(page.getBytes(UTF_8)).text()).isEqualTo("""
                • Home
                URGENT ACTION
                Teachers\u00a0held in Kenya[3]
                • Write.
                • Call.
                Index\tAFR 32/0456/2026
                State House
                Nairobi
                """);
    }

    @Test
    void aWordDocumentGivesItsParagraphsListsAndCells() throws UnreadableDocument {
        var file = WordFile.of(paragraph("URGENT ACTION")
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr>" + run("Write.")
                + "</w:p>"
                + "<w:tbl><w:tr><w:tc>" + paragraph("Index") + "</w:tc><w:tc>" + paragraph("AFR 32/0456/2026")
                + "</w:tc></w:tr><w:tr><w:tc>" + paragraph("President") + paragraph("Nairobi") + "</w:tc><w:tc>"
                + paragraph("Minister") + "</w:tc></w:tr></w:tbl>"
                + "<w:p>" + run("Email:")
                + "<w:r><w:tab/><w:t>a@example.org</w:t><w:br/><w:t>Fax: 1</w:t></w:r></w:p>");

        var read = Documents.read(file.bytes());

        assertThat(read.kind()).isEqualTo(DocumentKind.WORD);
        assertThat(read.remarks()).isEmpty();
        assertThat(read.text()).isEqualTo("""
                URGENT ACTION
                • Write.
                Index\tAFR 32/0456/2026
                President
                Nairobi
                Minister
                Email:\ta@example.org
                Fax: 1
                """);
    }

    @Test
    void markedChangesAreTakenAsAcceptedAndSaid() throws UnreadableDocument {
        var file = WordFile.of(
                "<w:p>" + run("Release ") + "<w:del w:id=\"1\"><w:r><w:delText>him</w:delText></w:r></w:del>"
                        + "<w:ins w:id=\"2\">" + run("all four") + "</w:ins>" + run(" now.") + "</w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>" + run("One ") + "</w:p>"
                        + paragraph("line."));

        var read = Documents.read(file.bytes());

        assertThat(read.text()).isEqualTo("Release all four now.\nOne line.\n");
        assertThat(read.remarks()).containsExactly(DocumentRemark.CHANGES_ACCEPTED);
    }

    @Test
    void footnotesStandAtTheEndAndBoxesAndCommentsAreSaid() throws UnreadableDocument {
        var box = "<mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" + paragraph("ACT NOW")
                + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + paragraph("ACT NOW")
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>";
        var file = WordFile.of("<w:p>" + run("It won prizes") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"
                        + "<w:r><w:commentReference w:id=\"0\"/>" + box + "</w:r>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>")
                .withFootnote("Daily Sample, 3 May.");

        var read = Documents.read(file.bytes());

        assertThat(read.text()).isEqualTo("It won prizes[1]\nACT NOW\n\n[1] Daily Sample, 3 May.\n");
        assertThat(read.remarks())
                .containsExactlyInAnyOrder(
                        DocumentRemark.FOOTNOTES,
                        DocumentRemark.BOXES,
                        DocumentRemark.COMMENTS_LEFT_OUT,
                        DocumentRemark.HIDDEN_LEFT_OUT);
    }

    @Test
    void aDocumentRefersToNothingOutsideItself() {
        var file = WordFile.raw("""
                <?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>""");

        assertThat(reason(file.bytes())).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aSmallFileThatHoldsGigabytesIsNotUnpacked() throws IOException {
        var bomb = WordFile.ofLines("URGENT ACTION").withPart("word/media/a.xml", "x".repeat(70 * 1024 * 1024));
        var packed = new ByteArrayOutputStream();
        packed.write("%PDF-1.5\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n".getBytes(ISO_8859_1));
        try (var stream = new DeflaterOutputStream(packed)) {
            for (var megabyte = 0; megabyte < 64; megabyte++) {
                stream.write(new byte[1024 * 1024]);
            }
        }

        assertThat(reason(bomb.bytes())).isEqualTo(Reason.UNPACKS_TOO_LARGE);
        assertThat(reason(packed.toByteArray())).isEqualTo(Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void aPdfGivesItsLinesAndPages() throws UnreadableDocument {
        var read =
                Documents.read(PdfFile.of("URGENT ACTION\nTEACHERS HELD", "ADDITIONAL INFORMATION\nThe choir sang."));

        assertThat(read.kind()).isEqualTo(DocumentKind.PDF);
        assertThat(read.text()).isEqualTo("URGENT ACTION\nTEACHERS HELD\n\fADDITIONAL INFORMATION\nThe choir sang.\n");
    }

    @Test
    void twoPrintColumnsAreReadOneAfterTheOther() throws UnreadableDocument {
        var left = "The choir was founded by a teacher of\n".repeat(9);
        var right = "It has won prizes in three counties and\n".repeat(9);
        try (var file = new PdfFile()) {
            var read = Documents.read(
                    file.columns("URGENT ACTION ABOUT FORTY TEACHERS IN A LONG LINE OVER BOTH COLUMNS", left, right)
                            .bytes());

            assertThat(read.text().replaceAll("\n+", "\n"))
                    .isEqualTo("URGENT ACTION ABOUT FORTY TEACHERS IN A LONG LINE OVER BOTH COLUMNS\n" + left + right);
            assertThat(read.remarks()).isEmpty();
        }
    }

    @Test
    void aFewLinesSideBySideAreReadApartAndAskedAbout() throws UnreadableDocument {
        try (var file = new PdfFile()) {
            var read = Documents.read(file.columns(
                            "TARGETS, TO WHOM EVERY LETTER OF THIS URGENT ACTION GOES UNTIL FEBRUARY",
                            "President\nNaomi Example\nNairobi",
                            "Minister\nJoseph Sample\nMombasa")
                    .bytes());

            assertThat(read.text()).contains("President\nNaomi Example\nNairobi\n\nMinister\nJoseph Sample\nMombasa");
            assertThat(read.remarks()).containsExactly(DocumentRemark.COLUMNS_UNSURE);
        }
    }

    @Test
    void labelsAndTheirValuesAreNoColumns() throws UnreadableDocument {
        try (var file = new PdfFile()) {
            var read = Documents.read(file.columns(
                            "CONTACTS OF THE OFFICE THAT EVERY LETTER OF THIS URGENT ACTION GOES TO",
                            "Email:\nFax:\nPhone:\nTwitter:",
                            "office@example.org\n+254 20 555\n+254 20 556\n@office")
                    .bytes());

            assertThat(read.text()).contains("Email: office@example.org\nFax: +254 20 555\n");
        }
    }

    @Test
    void smallRaisedFiguresAreMarksOfFootnotes() throws UnreadableDocument {
        try (var file = new PdfFile()) {
            var read = Documents.read(
                    file.page("Three million people").small("12", 144, 784).bytes());

            assertThat(read.text()).isEqualTo("Three million people[12]\n");
        }
    }

    @Test
    void pagesThatArePicturesAreSaid() throws UnreadableDocument {
        try (var scanned = new PdfFile();
                var half = new PdfFile()) {
            scanned.document().addPage(new PDPage());
            half.page("URGENT ACTION").document().addPage(new PDPage());

            assertThat(reason(scanned.bytes())).isEqualTo(Reason.ONLY_PICTURES);
            assertThat(Documents.read(half.bytes()).remarks()).containsExactly(DocumentRemark.PAGES_WITHOUT_TEXT);
        }
    }

    @Test
    void whatIsLockedIsSaid() throws IOException {
        var locked = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[8]), "EncryptedPackage");
            container.writeFilesystem(locked);
        }
        try (var pdf = new PdfFile()) {
            assertThat(reason(pdf.page("URGENT ACTION").locked("secret").bytes()))
                    .isEqualTo(Reason.ENCRYPTED);
        }
        assertThat(reason(locked.toByteArray())).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void whatIsNoneOfTheseIsSaid() {
        var old = new byte[2048];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        var picture = new byte[5000];
        new Random(1).nextBytes(picture);

        assertThat(reason(old)).isEqualTo(Reason.OLD_WORD);
        assertThat(reason(picture)).isEqualTo(Reason.UNKNOWN_KIND);
        assertThat(reason("{\\rtf1 x}".getBytes(UTF_8))).isEqualTo(Reason.UNKNOWN_KIND);
        assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(reason(new byte[Documents.LARGEST + 1])).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void noDamagedFileDoesMoreThanBeRefused() {
        var random = new Random(19730319);
        var files = new byte[][] {
            WordFile.ofLines("URGENT ACTION\nTEACHERS HELD\n".repeat(20))
                    .withFootnote("A note")
                    .bytes(),
            PdfFile.of("URGENT ACTION\nTEACHERS HELD", "page two"),
            "<html><body><p>URGENT <b>ACTION</p><table><tr><td>a</table>".getBytes(UTF_8)
        };
        for (var round = 0; round < 300; round++) {
            var file = files[round % files.length].clone();
            for (var hit = 0; hit < 1 + random.nextInt(20); hit++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            var cut = round % 2 == 0 ? file : Arrays.copyOf(file, random.nextInt(file.length));
            try {
                assertThat(Documents.read(cut).text()).isNotBlank();
            } catch (UnreadableDocument refused) {
                assertThat(refused.reason()).isNotNull();
            }
        }
    }

    @Test
    void whatIsKeptOfAFileTellsItsKindAndRemarks() {
        var text = new DocumentText(
                DocumentKind.WORD,
                java.util.EnumSet.of(DocumentRemark.FOOTNOTES, DocumentRemark.CHANGES_ACCEPTED),
                "URGENT ACTION\n");

        assertThat(text.asPaste()).isEqualTo("Clarion-File: WORD; CHANGES_ACCEPTED; FOOTNOTES\nURGENT ACTION\n");
        assertThat(DocumentText.in(text.asPaste())).contains(text);
        assertThat(DocumentText.in("Clarion-File: SPREADSHEET\n")).isEmpty();
    }

    private static Reason reason(byte[] file) {
        return catchThrowableOfType(UnreadableDocument.class, () -> Documents.read(file))
                .reason();
    }
}
