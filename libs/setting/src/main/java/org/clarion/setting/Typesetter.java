package org.clarion.setting;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sets pages for print: tagged PDF/UA-1 with a title, a language and its fonts inside. Nothing is loaded from anywhere: a
 * picture travels in the page itself ({@code data:}).
 */
@ApplicationScoped
public class Typesetter {

    /** Without these a PDF is not PDF/UA: the language of the words, and what the document is called. */
    private static final Pattern NAMED =
            Pattern.compile("<html[^>]* lang=\"[a-zA-Z][^\"]*\".*<title>\\s*[^<\\s].*</title>.*<body", Pattern.DOTALL);

    private static final String BODY = "<body";

    private final FontShelf fonts;
    private final PrintStyle style = new PrintStyle();

    /** @param folder where an operator keeps fonts (TrueType, {@code .ttf}) for scripts that ours do not have */
    @Inject
    Typesetter(@ConfigProperty(name = "clarion.print.fonts") Optional<Path> folder) {
        XRLog.setLoggingEnabled(false); // it would log what it cannot set, and that is what a person wrote
        fonts = new FontShelf(folder.map(Typesetter::fontsIn).orElse(List.of()));
    }

    /** With the fonts of the house and no others. */
    public Typesetter() {
        this(Optional.empty());
    }

    private static List<Path> fontsIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ttf"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("clarion.print.fonts names no folder: " + folder, unreadable);
        }
    }

    /**
     * The letters that our fonts do not have, ten at most, parted by blanks; empty if everything can be printed. Ask before
     * setting: a page with holes would be worse than none.
     */
    public String missing(String text) {
        return fonts.missing(text);
    }

    /**
     * One document. Words in a language that is written from right to left run so, by the {@code lang} of what they stand in.
     *
     * @param page well-formed XHTML, as a template renders it: {@code <html lang="…">}, {@code <head>} with a
     *     {@code <title>}, {@code <body>}; typed words escaped, no entities but those of XML, no scripts
     * @throws IllegalArgumentException if it has no language or no title
     */
    public Printout set(String page, Paper paper) {
        if (!NAMED.matcher(page).find()) {
            throw new IllegalArgumentException("a page to print has <html lang=\"…\"> and a <title>");
        }
        // What is set, and not what the file is called: no font of ours shows that.
        int body = page.indexOf(BODY);
        var placed = fonts.placed(page.substring(body));
        var needed = fonts.neededFor(placed);
        var dressed = style.dress(page.substring(0, body), paper, FontShelf.families(needed)) + placed;
        try (var pdf = new ByteArrayOutputStream()) {
            int pages = run(dressed, needed, pdf);
            return new Printout(fonts.spoken().mended(pdf.toByteArray(), placed, needed), pages);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a page could not be set", impossible);
        }
    }

    private int run(String page, List<Typeface> needed, ByteArrayOutputStream pdf) throws IOException {
        var document = new PDDocument();
        var builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null)
                .withW3cDocument(Xhtml.parsed(page), null)
                .toStream(pdf);
        fonts.bidirectional().in(builder);
        var embedded = new IdentityHashMap<Typeface, TrueTypeFont>();
        for (var font : needed) {
            embedded.put(font, font.embedIn(document, builder));
        }
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDF();
            embedded.forEach(Typeface::giveBack);
            return renderer.getRootBox().getLayer().getPages().size();
        }
    }
}
