package org.clarion.urgentactions.papers.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clarion.urgentactions.papers.PaperKind;
import org.clarion.urgentactions.papers.reading.PaperDoubt.Kind;
import org.clarion.urgentactions.places.Countries;
import org.clarion.urgentactions.reading.Pasted;
import org.clarion.urgentactions.reading.SheetLanguages;
import org.clarion.urgentactions.reading.Tongue;
import org.jspecify.annotations.Nullable;

/** What a paper often leaves unsaid: what it is, in which language, about which country. */
final class PaperGuess {

    private static final List<String> PAGES = List.of("en", "es");
    private static final Pattern CHAPTERS = Pattern.compile(
            "(?imu)^(?:contents|glossary|methodology|executive summary|[ií]ndice|glosario|metodolog[ií]a|resumen ejecutivo)$");
    private static final Pattern APPEALS = Pattern.compile(
            "(?iu)\\b(?:we (?:urge|call (?:up)?on|condemn|stand)|(?:instamos|exhortamos|condenamos|llamamos|pedimos))\\b");
    private static final int LONG = 20_000;
    private static final int FIRST_WORDS = 3_000;
    private static final int A_NAME = 90;
    private static final int FEWEST_NAMES = 4;

    private PaperGuess() {}

    static @Nullable PaperKind kind(PaperHead head, String text, PaperDoubts doubts) {
        int names = namesAtTheEnd(text);
        if (names >= FEWEST_NAMES) {
            doubts.about("text", Kind.SIGNATORIES, Integer.toString(names));
        }
        if (head.kind() != null) {
            return head.kind();
        }
        var guessed = guessed(text, names);
        doubts.about("kind", guessed == null ? Kind.NO_KIND : Kind.KIND_GUESSED);
        return guessed;
    }

    private static @Nullable PaperKind guessed(String text, int names) {
        if (text.lines().limit(6).anyMatch(PaperGreeting::opens)) {
            return PaperKind.OPEN_LETTER;
        }
        if (text.length() > LONG || CHAPTERS.matcher(text).results().count() > 1) {
            return PaperKind.REPORT;
        }
        return names >= FEWEST_NAMES && APPEALS.matcher(text).find() ? PaperKind.STATEMENT : null;
    }

    private static int namesAtTheEnd(String text) {
        var paragraphs = Arrays.asList(text.split("\n\n")).reversed();
        return (int) paragraphs.stream()
                .takeWhile(one -> one.length() <= A_NAME && !one.isEmpty() && !one.matches("(?s).*[.,:;!?”\"]"))
                .count();
    }

    static String language(PaperHead head, Pasted pasted, PaperDoubts doubts) {
        var named = head.said(PaperLabel.LANGUAGE)
                .map(said -> SheetLanguages.named(said).tags())
                .orElse(List.of());
        var tag = named.isEmpty() ? Tongue.sure(pasted).orElse("") : named.getFirst();
        if (tag.isEmpty()) {
            doubts.about("language", Kind.NO_LANGUAGE);
        } else if (!PAGES.contains(tag)) {
            doubts.about("language", Kind.OTHER_LANGUAGE, tag);
        }
        return tag;
    }

    static String country(PaperHead head, String text, PaperDoubts doubts) {
        var labelled = distinct(head.said(PaperLabel.COUNTRY).orElse(""));
        var heading = head.title();
        int colon = heading.indexOf(':');
        for (var words : List.of(
                String.join(" ", head.said(PaperLabel.COUNTRY).orElse("")),
                colon > 0 ? heading.substring(0, colon) : "",
                heading)) {
            var named = distinct(words);
            if (named.size() == 1) {
                return named.getFirst();
            }
            if (named.size() > 1) {
                doubts.about("country", Kind.SEVERAL_COUNTRIES, String.join(", ", named));
                return "";
            }
        }
        return labelled.isEmpty() ? ofTheText(text, doubts) : "";
    }

    private static String ofTheText(String text, PaperDoubts doubts) {
        var counts = Countries.mentionedIn(text.substring(0, Math.min(text.length(), FIRST_WORDS))).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0L);
        var best = counts.keySet().stream()
                .filter(code -> counts.get(code).equals(most))
                .sorted()
                .toList();
        if (best.size() == 1) {
            doubts.about("country", Kind.COUNTRY_OF_THE_TEXT);
            return best.getFirst();
        }
        doubts.about("country", best.isEmpty() ? Kind.NO_COUNTRY : Kind.SEVERAL_COUNTRIES, String.join(", ", best));
        return "";
    }

    private static List<String> distinct(String words) {
        return List.copyOf(new LinkedHashSet<>(Countries.mentionedIn(words)));
    }
}
