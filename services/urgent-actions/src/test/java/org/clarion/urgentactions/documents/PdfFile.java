package org.clarion.urgentactions.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF with lines of print at their places. */
public final class PdfFile implements AutoCloseable {

    private static final PDFont PRINT = new PDType1Font(FontName.HELVETICA);
    private static final float SIZE = 10;
    private static final float LEADING = 13;

    private final PDDocument document = new PDDocument();

    /** Each text a page, each line of it a line. */
    public static byte[] of(String... pages) {
        try (var file = new PdfFile()) {
            for (var page : pages) {
                file.page(page);
            }
            return file.bytes();
        }
    }

    PdfFile page(String text) {
        return print(text, 50, 780, new PDPage(PDRectangle.A4));
    }

    /** Lines across the page above two columns. */
    PdfFile columns(String above, String left, String right) {
        var page = new PDPage(PDRectangle.A4);
        print(above, 50, 780, page);
        var top = 780 - LEADING * (above.lines().count() + 1);
        print(left, 50, top, page);
        return print(right, 310, top, page);
    }

    PdfFile small(String figures, float x, float y) {
        write(document.getPage(document.getNumberOfPages() - 1), content -> {
            content.setFont(PRINT, SIZE * 0.6f);
            content.newLineAtOffset(x, y);
            content.showText(figures);
        });
        return this;
    }

    PdfFile print(String text, float x, float y, PDPage page) {
        if (document.getPages().indexOf(page) < 0) {
            document.addPage(page);
        }
        write(page, content -> {
            content.setFont(PRINT, SIZE);
            content.setLeading(LEADING);
            content.newLineAtOffset(x, y);
            for (var line : text.lines().toList()) {
                content.showText(line);
                content.newLine();
            }
        });
        return this;
    }

    PdfFile locked(String password) {
        var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        try {
            document.protect(policy);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    PDDocument document() {
        return document;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private interface Writing {
        void on(PDPageContentStream content) throws IOException;
    }

    private void write(PDPage page, Writing writing) {
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.beginText();
            writing.on(content);
            content.endText();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
