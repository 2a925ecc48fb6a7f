package org.clarion.urgentactions.papers.showing;

import java.util.List;
import java.util.Locale;
import org.clarion.urgentactions.papers.PaperQuote;

/**
 * A paragraph of a document.
 *
 * @param quoted whether somebody speaks in it
 */
public record PaperParagraph(String words, boolean quoted) {

    private static final int ENOUGH = 40;

    static PaperParagraph of(String words, List<PaperQuote> quotes) {
        return new PaperParagraph(words, quotes.stream().anyMatch(quote -> holds(words, quote)));
    }

    /** Whether a quote begins in this text, whatever its quotation marks. */
    static boolean holds(String text, PaperQuote quote) {
        var sought = letters(quote.words());
        return !sought.isEmpty() && letters(text).contains(sought.substring(0, Math.min(ENOUGH, sought.length())));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "");
    }
}
