package org.clarion.urgentactions.documents;

import java.io.IOException;
import java.util.EnumSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.clarion.urgentactions.documents.UnreadableDocument.Reason;

/** The text of a PDF, page by page; a form feed ends each. Scripts and actions in it are nothing that is read. */
final class PdfText {

    private static final int MOST_PAGES = 300;

    private PdfText() {}

    static DocumentText of(byte[] file) throws UnreadableDocument {
        PackedStreams.check(file);
        try (var document = Loader.loadPDF(file)) {
            return read(document);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDocument(Reason.ENCRYPTED);
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableDocument(Reason.DAMAGED);
        }
    }

    private static DocumentText read(PDDocument document) throws IOException, UnreadableDocument {
        var remarks = EnumSet.noneOf(DocumentRemark.class);
        var text = new StringBuilder();
        var pages = Math.min(MOST_PAGES, document.getNumberOfPages());
        var bare = 0;
        for (var page = 1; page <= pages; page++) {
            var printed = new PdfPage().read(document, page, remarks);
            bare += printed.isBlank() ? 1 : 0;
            text.append(printed).append('\f');
        }
        if (bare == pages) {
            throw new UnreadableDocument(Reason.ONLY_PICTURES);
        }
        if (bare > 0) {
            remarks.add(DocumentRemark.PAGES_WITHOUT_TEXT);
        }
        return new DocumentText(DocumentKind.PDF, remarks, text.substring(0, text.length() - 1));
    }
}
