package org.clarion.setting;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sets pages for print: tagged PDF/UA-1 with a title, a language and its fonts inside. Nothing is loaded from anywhere: a
 * picture travels in the page itself ({@code data:}).
 */
@ApplicationScoped
public class Typesetter {

    /** What a reader takes for one letter: with its marks, with its joiners. */
    private static final Pattern LETTER = Pattern.compile("\\X");

    /** Without these a PDF is not PDF/UA: the language of the words, and what the document is called. */
    private static final Pattern NAMED =
            Pattern.compile("<html[^>]* lang=\"[a-zA-Z][^\"]*\".*<title>\\s*[^<\\s].*</title>.*<body", Pattern.DOTALL);

    private static final String BODY = "<body";
    private static final int NAMED_WITHOUT_ONE = 10;

    private final Typeface latin = Typeface.of("Clarion Serif", "/fonts/ClarionSerif.ttf");
    private final Typeface east = Typeface.of("Clarion Serif East", "/fonts/ClarionSerifEast.ttf");
    private final MarkedLetters marked = MarkedLetters.of("/fonts/marked-letters.txt");
    private final SpokenText spoken = new SpokenText(marked);
    private final PrintStyle style = new PrintStyle();

    public Typesetter() {
        XRLog.setLoggingEnabled(false); // it would log what it cannot set, and that is what a person wrote
    }

    /**
     * The letters that our fonts do not have, ten at most, parted by blanks; empty if everything can be printed. Ask before
     * setting: a page with holes would be worse than none.
     */
    public String missing(String text) {
        return LETTER.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(letter -> !has(marked.placed(letter)))
                .map(String::strip)
                .map(letter -> letter.matches("\\p{M}+") ? "◌" + letter : letter)
                .distinct()
                .limit(NAMED_WITHOUT_ONE)
                .collect(Collectors.joining(" "));
    }

    /** A mark that is left beside its letter would be printed beside it too. */
    private boolean has(String letter) {
        return letter.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .allMatch(c -> !Typeface.isMark(c) && (latin.has(c) || east.has(c)));
    }

    /**
     * One document.
     *
     * @param page well-formed XHTML, as a template renders it: {@code <html lang="…">}, {@code <head>} with a
     *     {@code <title>}, {@code <body>}; typed words escaped, no entities but those of XML, no scripts
     * @throws IllegalArgumentException if it has no language or no title
     */
    public Printout set(String page, Paper paper) {
        if (!NAMED.matcher(page).find()) {
            throw new IllegalArgumentException("a page to print has <html lang=\"…\"> and a <title>");
        }
        var placed = placed(style.dress(page, paper));
        try (var pdf = new ByteArrayOutputStream()) {
            var pages = run(placed, pdf);
            return new Printout(marked.anyPlacedIn(placed) ? spoken.mend(pdf.toByteArray()) : pdf.toByteArray(), pages);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a page could not be set", impossible);
        }
    }

    private int run(String page, ByteArrayOutputStream pdf) throws IOException {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null)
                .withHtmlContent(page, null)
                .toStream(pdf);
        latin.embedIn(builder);
        if (!page.codePoints().allMatch(c -> c < ' ' || latin.has(c))) {
            east.embedIn(builder);
        }
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDF();
            return renderer.getRootBox().getLayer().getPages().size();
        }
    }

    /** What is set, and not what the file is called: no font of ours shows that. */
    private String placed(String page) {
        var body = page.indexOf(BODY);
        return page.substring(0, body) + marked.placed(page.substring(body));
    }
}
