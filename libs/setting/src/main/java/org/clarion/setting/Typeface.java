package org.clarion.setting;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that travels inside the page, and which characters it has. */
record Typeface(String family, byte[] file, CmapLookup characters) {

    private static final int REGULAR = 400;

    /** Reads a font of ours. */
    static Typeface of(String family, String resource) {
        try (var in = Typeface.class.getResourceAsStream(resource)) {
            var file = in == null ? new byte[0] : in.readAllBytes();
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            return new Typeface(family, file, font.getUnicodeCmapLookup());
        } catch (IOException missing) {
            throw new UncheckedIOException(resource, missing);
        }
    }

    /** A sign that stands on the letter before it. */
    static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }

    void embedIn(PdfRendererBuilder page) {
        page.useFont(() -> new ByteArrayInputStream(file), family, REGULAR, FontStyle.NORMAL, true);
    }
}
