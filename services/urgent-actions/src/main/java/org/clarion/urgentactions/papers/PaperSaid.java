package org.clarion.urgentactions.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a document said at some time; never who answers the media. */
public record PaperSaid(
        PaperKind kind,
        String indexNumber,
        @Nullable String country,
        @Nullable LocalDate issuedOn,
        String original,
        Map<String, PaperWords> texts,
        List<PaperQuote> quotes,
        List<PaperLink> links) {

    /** What can differ between two versions. */
    public enum Part {
        KIND,
        INDEX,
        COUNTRY,
        DATE,
        ORIGINAL,
        TITLE,
        TEXT,
        QUOTES,
        LINKS
    }

    /**
     * A part that differs.
     *
     * @param language of a title or a text; empty for the others
     */
    public record Differing(Part part, String language) {}

    static PaperSaid by(PublicDocument document) {
        return new PaperSaid(
                document.kind(),
                document.indexNumber(),
                document.country(),
                document.issuedOn(),
                document.originalLanguage(),
                document.texts(),
                document.quotes(),
                document.links());
    }

    /** In the order of the form; nothing where both say the same. */
    public List<Differing> differsFrom(PaperSaid before) {
        var differing = new ArrayList<Differing>();
        add(differing, Part.KIND, "", kind, before.kind);
        add(differing, Part.INDEX, "", indexNumber, before.indexNumber);
        add(differing, Part.DATE, "", issuedOn, before.issuedOn);
        add(differing, Part.COUNTRY, "", country, before.country);
        add(differing, Part.ORIGINAL, "", original, before.original);
        var languages = new TreeSet<>(texts.keySet());
        languages.addAll(before.texts.keySet());
        for (var language : languages) {
            add(differing, Part.TITLE, language, title(language), before.title(language));
            add(differing, Part.TEXT, language, body(language), before.body(language));
        }
        add(differing, Part.QUOTES, "", quotes, before.quotes);
        add(differing, Part.LINKS, "", links, before.links);
        return List.copyOf(differing);
    }

    private static void add(
            List<Differing> differing, Part part, String language, @Nullable Object now, @Nullable Object before) {
        if (!Objects.equals(now, before)) {
            differing.add(new Differing(part, language));
        }
    }

    private String title(String language) {
        return words(language).title();
    }

    private String body(String language) {
        return words(language).body();
    }

    private PaperWords words(String language) {
        return new TreeMap<>(texts).getOrDefault(language, new PaperWords("", ""));
    }
}
