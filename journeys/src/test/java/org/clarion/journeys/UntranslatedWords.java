package org.clarion.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Arabic is our pseudo-language: words in Latin letters that nobody put in as a name are of a sentence that is in no bundle. */
final class UntranslatedWords {

    /** But for what is said to be of another language, and what is nobody's to translate. */
    private static final String LOOK = """
            () => {
              const found = [];
              const names = /(?<!\\p{L})(Clarion|PDF|CSV|JSON|HTML|Atom|OSDI|WhatsApp|Telegram|GMT|UTC|Apache|English|Español|Français|Português)(?!\\p{L})/gu;
              const look = (text, element) => {
                if (element.closest('[translate=no], bdi, script, style, code, .address')) return;
                if (element.closest('[lang]').lang !== document.documentElement.lang) return;
                const own = text.replace(/\\u2068[^\\u2069]*\\u2069/g, ' ').replace(/\\S*[@\\/.]\\S*\\w/g, ' ').replace(names, ' ');
                const words = own.match(/\\p{Script=Latin}{3,}[\\p{Script=Latin} ,’'-]*/gu);
                if (words) found.push(words.join(' | ').trim());
              };
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) look(texts.currentNode.data, texts.currentNode.parentElement);
              document.querySelectorAll('[title], [aria-label], [alt], [placeholder]').forEach((element) =>
                ['title', 'aria-label', 'alt', 'placeholder'].forEach((name) => look(element.getAttribute(name) ?? '', element)));
              return found;
            }
            """;

    private static final Pattern LATIN = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{IsLatin}{3,}(?![\\p{L}\\p{N}])");
    /** A link, an address, a code, and what is left of a link at the beginning of a line. */
    private static final Pattern NO_WORDS =
            Pattern.compile("\\S*[@/]\\S*|\\b[A-Z0-9]{6}\\b|\\b[0-9a-f]+-[0-9a-f-]+\\b");

    private static final List<String> NAMES = List.of("clarion", "pdf");

    private UntranslatedWords() {}

    /** What a page says, or a mail that is shown in one. */
    static List<?> on(Page page) {
        return (List<?>) page.evaluate(LOOK);
    }

    /**
     * What a text says in which nothing is marked: a mail's, or that of something printed.
     *
     * @param put what was put into it: the sheet
     */
    static List<String> in(String text, String put) {
        var known = put.toLowerCase(Locale.ROOT);
        return LATIN.matcher(NO_WORDS.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(word -> !known.contains(word.toLowerCase(Locale.ROOT)))
                .filter(word -> !NAMES.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
