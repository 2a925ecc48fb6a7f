package org.clarion.urgentactions.papers.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clarion.urgentactions.papers.PaperKind;

/** The words by which papers say what they are, in English and in Spanish. */
final class PaperBanner {

    private static final Map<PaperKind, String> WORDS = new EnumMap<>(Map.of(
            PaperKind.PRESS_RELEASE,
            "(?:press|news|media) release|comunicado(?: de prensa)?|nota de prensa|bolet[ií]n de prensa",
            PaperKind.OPEN_LETTER,
            "(?:open |joint )*letter|carta(?: abierta| conjunta| p[uú]blica)*",
            PaperKind.STATEMENT,
            "(?:public |joint |oral |written )*statement|(?:declaraci[oó]n|pronunciamiento)(?: p[uú]blic[ao]| conjunt[ao])*",
            PaperKind.REPORT,
            "(?:research |annual |full )*report|research briefing|briefing|(?:executive )?summary of report|informe(?: anual| de investigaci[oó]n)?",
            PaperKind.NEWS,
            "news(?: story| item| article)?|feature|noticias?|nota informativa|reportaje"));

    private static final Map<PaperKind, Pattern> LINES = patterns("(?:%s)\\s*[.:]?");
    private static final Map<PaperKind, Pattern> NAMED = patterns(".*(?<!\\p{L})(?:%s)(?!\\p{L}).*");

    private PaperBanner() {}

    /** The kind that a line names which says nothing else. */
    static Optional<PaperKind> line(String line) {
        return in(LINES, line);
    }

    /** The kind that is named among other words; of an open letter in the news, the letter. */
    static Optional<PaperKind> named(String words) {
        return in(NAMED, words);
    }

    private static Optional<PaperKind> in(Map<PaperKind, Pattern> forms, String words) {
        return forms.entrySet().stream()
                .filter(form -> form.getValue().matcher(words.strip()).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<PaperKind, Pattern> patterns(String form) {
        var patterns = new EnumMap<PaperKind, Pattern>(PaperKind.class);
        WORDS.forEach((kind, words) -> patterns.put(kind, Pattern.compile("(?iu)" + form.formatted(words))));
        return patterns;
    }
}
