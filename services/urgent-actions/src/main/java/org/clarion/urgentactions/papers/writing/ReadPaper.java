package org.clarion.urgentactions.papers.writing;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clarion.urgentactions.papers.PaperKind;
import org.clarion.urgentactions.papers.reading.DocumentReader;
import org.clarion.urgentactions.papers.reading.PaperDoubt;
import org.clarion.urgentactions.papers.reading.ReadDocument;
import org.clarion.urgentactions.papers.reading.ReadDocument.ReadContact;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was read into the form of a document, with what a person should look at.
 *
 * @param doubts at fields of that form, or at the embargo
 * @param leftOver lines that found no place in any field
 * @param embargo as the paper itself says, by the clock of a place that it does not name
 */
public record ReadPaper(
        PaperForm form,
        List<PaperDoubt> doubts,
        List<String> leftOver,
        @Nullable LocalDateTime embargo) {

    /** The field of doubts about until when it may not be published. */
    static final String EMBARGO = "embargo";

    static final ReadPaper NOTHING = new ReadPaper(PaperForm.empty(""), List.of(), List.of(), null);

    /** @param otherwise the language it is taken for where it could not be told */
    static ReadPaper of(String source, String otherwise) {
        if (source.isEmpty()) {
            return NOTHING;
        }
        var read = DocumentReader.read(source);
        var language = read.language().isEmpty() ? otherwise : read.language();
        return new ReadPaper(
                new PaperForm(typed(read, language)),
                read.doubts().stream()
                        .map(doubt -> new PaperDoubt(fieldOf(doubt, language), doubt.kind(), doubt.detail()))
                        .toList(),
                read.leftOver(),
                read.embargo());
    }

    /** By which a doubt is settled. */
    public static String mark(PaperDoubt doubt) {
        return doubt.kind() + " " + doubt.field();
    }

    /** The doubts that still hold: their field says what was read, and nobody has settled them. */
    List<PaperDoubt> open(PaperForm now, Set<String> settled) {
        return doubts.stream()
                .filter(doubt -> now.get(doubt.field()).equals(form.get(doubt.field())))
                .filter(doubt -> !settled.contains(mark(doubt)))
                .toList();
    }

    private static String fieldOf(PaperDoubt doubt, String language) {
        return switch (doubt.field()) {
            case "title" -> PaperForm.TITLE + language;
            case "text" -> PaperForm.TEXT + language;
            case "mediaContact" -> "contact.name";
            default -> doubt.field();
        };
    }

    private static Map<String, String> typed(ReadDocument read, String language) {
        var typed = new HashMap<String, String>();
        typed.put("kind", read.kind() == null ? PaperKind.NEWS.name() : said(read.kind()));
        typed.put("index", read.index());
        typed.put("date", said(read.date()));
        typed.put("country", read.country());
        typed.put(PaperForm.LANGUAGE, language);
        typed.put(PaperForm.TITLE + language, read.title());
        typed.put(PaperForm.TEXT + language, read.text());
        rows(read, typed);
        var contact = read.mediaContact() == null ? new ReadContact("", "", "") : read.mediaContact();
        typed.put("contact.name", contact.name());
        typed.put("contact.phone", contact.phone());
        typed.put("contact.email", contact.email());
        return typed;
    }

    private static void rows(ReadDocument read, Map<String, String> typed) {
        for (int at = 0; at < read.quotes().size(); at++) {
            var row = PaperForm.QUOTES + at + ".";
            typed.put(row + "words", read.quotes().get(at).words());
            typed.put(row + "speaker", read.quotes().get(at).speaker());
            typed.put(row + "office", read.quotes().get(at).office());
        }
        for (int at = 0; at < read.links().size(); at++) {
            var row = PaperForm.LINKS + at + ".";
            typed.put(row + "title", read.links().get(at).title());
            typed.put(row + "address", read.links().get(at).address());
            typed.put(row + "kind", said(read.links().get(at).kind()));
            typed.put(row + "date", said(read.links().get(at).date()));
        }
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
