package org.clarion.setting;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * What a PDF says when its text is copied, searched or read aloud (its ToUnicode maps): for a letter that has a place of
 * our own in the font, the letter and its mark.
 */
final class SpokenText {

    /** Of one sign alone; those of ours never make up a range, because the fonts hold them in reverse order. */
    private static final Pattern OURS = Pattern.compile("(<[0-9A-F]{4}> <[0-9A-F]{4}>) <([E-F][0-9A-F]{3})>");

    private static final COSName SHAPES = COSName.getPDFName("CIDSet");

    private final List<PrivateSigns> signs;

    SpokenText(PrivateSigns... signs) {
        this.signs = List.of(signs);
    }

    /** The PDF of a page, mended if the page has signs of ours or if fonts are in it that are not. */
    byte[] mended(byte[] pdf, String page, List<Typeface> fonts) {
        return fonts.stream().allMatch(Typeface::isOurs) && signs.stream().noneMatch(some -> some.anyPlacedIn(page))
                ? pdf
                : mend(pdf);
    }

    private byte[] mend(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf);
                var mended = new ByteArrayOutputStream()) {
            for (var page : document.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    mend(page.getResources().getFont(font));
                }
            }
            document.save(mended);
            return mended.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a letter that was set cannot be read", impossible);
        }
    }

    /** PDFBox forgets parts of some letters in its list of a font's shapes, which need not be there at all. */
    private void mend(PDFont font) throws IOException {
        font.getFontDescriptor().getCOSObject().removeItem(SHAPES);
        if (font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map) {
            String text;
            try (var in = map.createInputStream()) {
                text = new String(in.readAllBytes(), US_ASCII);
            }
            try (var out = map.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(OURS.matcher(text).replaceAll(this::said).getBytes(US_ASCII));
            }
        }
    }

    private String said(MatchResult found) {
        var sign = (char) HexFormat.fromHexDigits(found.group(2));
        var said = signs.stream()
                .filter(some -> some.isPlace(sign))
                .map(some -> some.said(sign))
                .findFirst()
                .orElseGet(() -> String.valueOf(sign))
                .getBytes(UTF_16BE);
        return found.group(1) + " <" + HexFormat.of().withUpperCase().formatHex(said) + ">";
    }
}
