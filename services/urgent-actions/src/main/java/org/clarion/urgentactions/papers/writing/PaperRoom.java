package org.clarion.urgentactions.papers.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.papers.PaperEntry;
import org.clarion.urgentactions.papers.PaperLack;
import org.clarion.urgentactions.papers.Papers;
import org.clarion.urgentactions.papers.PublicDocument;
import org.clarion.urgentactions.papers.reading.PaperDoubt;

/** What several of the desk's pages know of a document. */
@ApplicationScoped
class PaperRoom {

    private final Papers papers;
    private final PaperSubjects subjects;
    private final PaperFormReading reading;

    PaperRoom(Papers papers, PaperSubjects subjects, PaperFormReading reading) {
        this.papers = papers;
        this.subjects = subjects;
        this.reading = reading;
    }

    /** The page of one document. */
    PaperDeskViews.OneDocument page(PublicDocument document, String link, Mistakes mistakes, String done) {
        return new PaperDeskViews.OneDocument(
                document,
                papers.contact(document.id()),
                PaperLack.of(document.texts()),
                doubts(document).size(),
                papers.subjectsOf(document.id()),
                subjects.choices(),
                papers.leadingTo(document.id()),
                link,
                mistakes,
                done);
    }

    /** The text it came from, as it is read. */
    ReadPaper read(PublicDocument document) {
        return ReadPaper.of(document.source(), document.originalLanguage());
    }

    /** What somebody should look at before it is out; nothing is in doubt afterwards. */
    List<PaperDoubt> doubts(PublicDocument document) {
        return document.publishedAt() == null
                ? read(document).open(FilledPaper.of(document, papers.contact(document.id())), document.settled())
                : List.of();
    }

    /** A draft of what was read: a part that no draft can have stays where it was brought, and is left out here. */
    PaperEntry entry(PaperForm read) {
        var mistakes = Mistakes.none();
        var whole = reading.read(read, false, mistakes);
        if (whole.isPresent()) {
            return whole.get();
        }
        var form = read;
        for (var mistake : mistakes.all()) {
            form = form.with(mistake.field(), "");
        }
        return reading.read(form, false, Mistakes.none()).orElseThrow();
    }
}
