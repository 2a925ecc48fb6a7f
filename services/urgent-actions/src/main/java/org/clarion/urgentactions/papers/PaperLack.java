package org.clarion.urgentactions.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Something without which no document goes out.
 *
 * @param language whose words lack it
 */
public record PaperLack(Part part, String language) {

    /** What it is. */
    public enum Part {
        TITLE,
        TEXT
    }

    /** In the order of the languages; nothing where a document may go out. */
    public static List<PaperLack> of(Map<String, PaperWords> texts) {
        var lacks = new ArrayList<PaperLack>();
        texts.forEach((language, words) -> {
            if (words.title().isBlank()) {
                lacks.add(new PaperLack(Part.TITLE, language));
            }
            if (words.body().isBlank()) {
                lacks.add(new PaperLack(Part.TEXT, language));
            }
        });
        return List.copyOf(lacks);
    }

    /** The field of the form that mends it. */
    public String field() {
        return (part == Part.TITLE ? "title." : "text.") + language;
    }
}
