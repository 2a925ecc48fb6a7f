package org.clarion.setting;

import com.ibm.icu.lang.UScript;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font that travels inside the page, and which characters it has; {@code shapes} are placed for it letter by letter. */
record Typeface(String family, byte[] file, CmapLookup characters, boolean shapes, Queue<TrueTypeFont> ready) {

    /** As many as are set at the same time, more or less: reading a font anew costs as much as laying out a letter. */
    private static final int READY = Runtime.getRuntime().availableProcessors();

    private static final int REGULAR = 400;

    /** Scripts whose letters look alike wherever they stand. In any other a font that was added would print letters in pieces. */
    private static final Set<Integer> UNSHAPED = Set.of(
            UScript.HAN,
            UScript.HIRAGANA,
            UScript.KATAKANA,
            UScript.HANGUL,
            UScript.BOPOMOFO,
            UScript.ARMENIAN,
            UScript.GEORGIAN,
            UScript.ETHIOPIC,
            UScript.COMMON);

    /** Reads a font of ours. */
    static Typeface of(String family, String resource) {
        try (var in = Objects.requireNonNull(Typeface.class.getResourceAsStream(resource), resource)) {
            return of(family, in.readAllBytes(), true);
        } catch (IOException missing) {
            throw new UncheckedIOException(resource, missing);
        }
    }

    /** Reads a font that an operator added; a house does not start with one that cannot be read. */
    static Typeface added(Path file) {
        try {
            return of("Added " + file.getFileName(), Files.readAllBytes(file), false);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " is no TrueType font", unreadable);
        }
    }

    private static Typeface of(String family, byte[] file, boolean shapes) throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        return new Typeface(family, file, font.getUnicodeCmapLookup(), shapes, new ArrayBlockingQueue<>(READY));
    }

    /** A sign that stands on the letter before it. */
    static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Made for this house: our fonts have every shape that their letters take. */
    boolean isOurs() {
        return shapes;
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0 && (shapes || UNSHAPED.contains(UScript.getScript(codePoint)));
    }

    /** Whether there are characters that this font has and those before it have not. */
    boolean isNeededFor(BitSet characters, List<Typeface> before) {
        return characters.stream().anyMatch(c -> has(c) && before.stream().noneMatch(font -> font.has(c)));
    }

    /**
     * This font in a document to be: only the shapes that it uses will be in it. A font that was read is used by one document
     * at a time, and given back for the next once that one is saved.
     */
    TrueTypeFont embedIn(PDDocument document, PdfRendererBuilder page) throws IOException {
        var waiting = ready.poll();
        var font = waiting == null ? new TTFParser().parse(new RandomAccessReadBuffer(file)) : waiting;
        page.useFont(
                new PDFontSupplier(PDType0Font.load(document, font, true)), family, REGULAR, FontStyle.NORMAL, true);
        return font;
    }

    void giveBack(TrueTypeFont font) {
        ready.offer(font);
    }
}
