package org.clarion.letters.printing;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.clarion.letters.writing.FinishedLetter;

/** Sets letters on paper: tagged PDF/UA, fonts inside, each letter on a page of its own where it fits. */
@ApplicationScoped
class Printer {

    private final Typeface latin = Typeface.of("Clarion Serif", "/fonts/ClarionSerif.ttf");
    private final Typeface east = Typeface.of("Clarion Serif East", "/fonts/ClarionSerifEast.ttf");

    Printer() {
        XRLog.setLoggingEnabled(false); // it would log what it cannot set, and that is what a person wrote
    }

    /** The characters that our fonts do not have: a page with holes would be worse than none. */
    String missing(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT)
                .filter(c -> !latin.has(c) && !east.has(c))
                .distinct()
                .limit(10)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
    }

    /** One document; set closer if that saves a page, for a letter is best on one. */
    byte[] print(List<FinishedLetter> letters, Paper paper) {
        var printed = print(letters, paper, Setting.ROOMY);
        for (var setting : List.of(Setting.CLOSE, Setting.CLOSEST)) {
            if (pages(printed) <= letters.size()) {
                return printed;
            }
            printed = print(letters, paper, setting);
        }
        return pages(printed) <= letters.size() ? printed : print(letters, paper, Setting.ROOMY);
    }

    private byte[] print(List<FinishedLetter> letters, Paper paper, Setting setting) {
        var page = new LettersOnPaper(letters, paper, setting).render();
        var builder = new PdfRendererBuilder().usePdfUaAccessibility(true).withHtmlContent(page, null);
        latin.embedIn(builder);
        if (!page.codePoints().allMatch(c -> c < ' ' || latin.has(c))) {
            east.embedIn(builder);
        }
        try (var pdf = new ByteArrayOutputStream()) {
            builder.toStream(pdf).run();
            return pdf.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a letter could not be set", impossible);
        }
    }

    private static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a letter that was set cannot be read", impossible);
        }
    }
}
