package org.clarion.urgentactions.papers.reading;

import org.clarion.urgentactions.papers.reading.PaperDoubt.Kind;
import org.clarion.urgentactions.reading.Pasted;

/**
 * Reads the text of a paper as somebody pastes it, or as {@code documents} took it out of a file. Never fails: what it cannot
 * read, it doubts, and what found no place it lists.
 */
public final class DocumentReader {

    private DocumentReader() {}

    public static ReadDocument read(String text) {
        var doubts = new PaperDoubts();
        var pasted = Pasted.of(text);
        var lines = PaperLines.of(pasted);
        var parts = PaperParts.of(lines.all());
        var head = parts.head();
        var body = parts.text();
        var kind = PaperGuess.kind(head, body, doubts);
        var date = PaperDates.date(head, body, doubts);
        var index = PaperDates.index(head, date, doubts);
        if (head.title().isEmpty()) {
            doubts.about("title", Kind.NO_TITLE);
        }
        if (body.isEmpty()) {
            doubts.about("text", Kind.NO_TEXT);
        }
        var embargo = PaperDates.embargo(head, date, doubts);
        var quotes = PaperQuotes.in(body, doubts);
        var contact = parts.contact(doubts);
        var links = PaperLinks.of(parts.linkLines(), lines.inline(), doubts);
        var language = PaperGuess.language(head, pasted, doubts);
        var country = PaperGuess.country(head, body, doubts);
        MendedPaper.doubt(pasted, head.title(), body, doubts);
        return new ReadDocument(
                kind,
                index,
                date,
                embargo,
                head.title(),
                body,
                quotes,
                contact,
                links.all(),
                language,
                country,
                head.address(),
                doubts.all(),
                parts.leftOver(links.leftOver()));
    }
}
