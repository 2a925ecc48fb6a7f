package org.clarion.letters.printing;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.clarion.letters.writing.FinishedLetter;
import org.clarion.letters.writing.PrintableText;

/** Sets letters on paper: tagged PDF/UA, fonts inside, each letter on a page of its own where it fits. */
@ApplicationScoped
public class Printer implements PrintableText {

    /** What a reader takes for one letter: with its marks, with its joiners. */
    private static final Pattern LETTER = Pattern.compile("\\X");

    private static final String BODY = "<body>";

    private final Typeface latin = Typeface.of("Clarion Serif", "/fonts/ClarionSerif.ttf");
    private final Typeface east = Typeface.of("Clarion Serif East", "/fonts/ClarionSerifEast.ttf");
    private final MarkedLetters marked = MarkedLetters.of("/fonts/marked-letters.txt");
    private final SpokenText spoken = new SpokenText(marked);

    Printer() {
        XRLog.setLoggingEnabled(false); // it would log what it cannot set, and that is what a person wrote
    }

    @Override
    public String unprintable(List<FinishedLetter> letters) {
        return missing(letters.toString());
    }

    /** The letters that our fonts do not have: a page with holes would be worse than none. */
    String missing(String text) {
        return LETTER.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(letter -> !has(marked.placed(letter)))
                .map(String::strip)
                .map(letter -> letter.matches("\\p{M}+") ? "◌" + letter : letter)
                .distinct()
                .limit(10)
                .collect(Collectors.joining(" "));
    }

    /** A mark that is left beside its letter would be printed beside it too. */
    private boolean has(String letter) {
        return letter.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .allMatch(c -> !Typeface.isMark(c) && (latin.has(c) || east.has(c)));
    }

    /** One document; set closer if that saves a page, for a letter is best on one. */
    public byte[] print(List<FinishedLetter> letters, Paper paper) {
        var printed = print(letters, paper, Typesetting.ROOMY);
        for (var setting : List.of(Typesetting.CLOSE, Typesetting.CLOSEST)) {
            if (pages(printed) <= letters.size()) {
                return printed;
            }
            printed = print(letters, paper, setting);
        }
        return pages(printed) <= letters.size() ? printed : print(letters, paper, Typesetting.ROOMY);
    }

    private byte[] print(List<FinishedLetter> letters, Paper paper, Typesetting setting) {
        var page = placed(new LettersOnPaper(letters, paper, setting).render());
        var builder = new PdfRendererBuilder().usePdfUaAccessibility(true).withHtmlContent(page, null);
        latin.embedIn(builder);
        if (!page.codePoints().allMatch(c -> c < ' ' || latin.has(c))) {
            east.embedIn(builder);
        }
        try (var pdf = new ByteArrayOutputStream()) {
            builder.toStream(pdf).run();
            return marked.anyPlacedIn(page) ? spoken.mend(pdf.toByteArray()) : pdf.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a letter could not be set", impossible);
        }
    }

    /** What is set, and not what the file is called: no font of ours shows that. */
    private String placed(String page) {
        var body = page.indexOf(BODY);
        return page.substring(0, body) + marked.placed(page.substring(body));
    }

    private static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a letter that was set cannot be read", impossible);
        }
    }
}
