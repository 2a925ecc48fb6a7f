package org.clarion.urgentactions.papers.reading;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A label at the head of a paper, and what stands behind it. */
enum PaperLabel {
    INDEX(
            "(?:a[il] )?index(?: number| no\\.?)?|(?:n[uú]mero de )?[ií]ndice(?: ai)?|document number|n[uú]mero de documento"),
    DATE(
            "date(?: of (?:issue|publication))?|issued(?: on)?|published(?: on)?|fecha(?: de (?:publicaci[oó]n|emisi[oó]n))?|publicado(?: el)?"),
    EMBARGO(
            "(?:strictly )?(?:under )?embarg(?:o(?:ed)?|ad[oa])(?: until| till| hasta)?|not for (?:release|publication) (?:before|until)"),
    TITLE("title|headline|t[ií]tulo|titular"),
    KIND("type|kind|document type|tipo(?: de documento)?"),
    LANGUAGE("(?:original )?language|idioma(?: original)?|lengua original"),
    COUNTRY("country|pa[ií]s"),
    ADDRESS("url|link|web(?: ?page)?|available at|published at|disponible en|enlace|direcci[oó]n web"),
    /** What no field of ours is for. */
    OTHER(
            "distr(?:ibution)?|distribuci[oó]n|ref(?:erence|erencia)?|from|to|cc|de|para|subject|asunto|version|versi[oó]n|page|p[aá]gina");

    private static final Pattern OF_NOTHING_ELSE = Pattern.compile(
            "(?iu)(?:first )?published in (?<year>\\d{4})|publicado (?:por primera vez )?en (?<ano>\\d{4})");

    private final Pattern form;

    PaperLabel(String words) {
        form = Pattern.compile("(?iu)(?:" + words + ")\\s*:\\s*(?<rest>\\S.*)");
    }

    /** A label, and what it says. */
    record Labelled(PaperLabel label, String says) {}

    static Optional<Labelled> of(String line) {
        return Arrays.stream(values())
                .map(label -> label.behind(line).map(says -> new Labelled(label, says)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether it stands in the small print of a report, wherever that is. */
    boolean isOfTheImprint() {
        return this == INDEX || this == LANGUAGE;
    }

    /** The year in a line that says no more of the day. */
    static Optional<String> yearAlone(String line) {
        var found = OF_NOTHING_ELSE.matcher(line);
        return found.matches()
                ? Optional.ofNullable(found.group("year") == null ? found.group("ano") : found.group("year"))
                : Optional.empty();
    }

    private Optional<String> behind(String line) {
        var found = form.matcher(line);
        return found.matches() ? Optional.of(found.group("rest").strip()) : Optional.empty();
    }
}
