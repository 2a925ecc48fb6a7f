package org.clarion.urgentactions.papers.writing;

import java.util.HashMap;
import java.util.Map;
import org.clarion.urgentactions.papers.ContactEntry;
import org.clarion.urgentactions.papers.PaperLink;
import org.clarion.urgentactions.papers.PaperQuote;
import org.clarion.urgentactions.papers.PublicDocument;
import org.jspecify.annotations.Nullable;

/** A document as its form shows it. */
final class FilledPaper {

    static final String OURS = "/documents/";

    private final Map<String, String> typed = new HashMap<>();

    private FilledPaper() {}

    static PaperForm of(PublicDocument document, ContactEntry contact) {
        var filled = new FilledPaper();
        filled.put("kind", document.kind());
        filled.put("index", document.indexNumber());
        filled.put("date", document.issuedOn());
        filled.put("country", document.country());
        filled.put(PaperForm.LANGUAGE, document.originalLanguage());
        document.texts().forEach((language, words) -> {
            filled.put(PaperForm.TITLE + language, words.title());
            filled.put(PaperForm.TEXT + language, words.body());
        });
        for (int row = 0; row < document.quotes().size(); row++) {
            filled.quote(PaperForm.QUOTES + row + ".", document.quotes().get(row));
        }
        for (int row = 0; row < document.links().size(); row++) {
            filled.link(PaperForm.LINKS + row + ".", document.links().get(row));
        }
        filled.contact(contact);
        return new PaperForm(filled.typed);
    }

    private void quote(String row, PaperQuote quote) {
        put(row + "words", quote.words());
        put(row + "speaker", quote.speaker());
        put(row + "office", quote.office());
        put(row + PaperForm.LANGUAGE, quote.language());
    }

    private void link(String row, PaperLink link) {
        put(row + "title", link.title());
        put(row + "address", link.linkedId() == null ? link.address() : OURS + link.linkedId());
        put(row + "kind", link.kind());
        put(row + "date", link.dated());
    }

    private void contact(ContactEntry contact) {
        put("contact.name", contact.name());
        put("contact.phone", contact.phone());
        put("contact.email", contact.email());
        put("contact.shown", contact.shown() ? "yes" : "");
    }

    private void put(String field, @Nullable Object value) {
        typed.put(field, value == null ? "" : value.toString());
    }
}
