package org.clarion.urgentactions.papers.writing;

import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.urgentactions.papers.PaperLink;
import org.clarion.urgentactions.papers.Papers;
import org.clarion.urgentactions.papers.PublicDocument;
import org.clarion.urgentactions.papers.showing.PapersShown;

/** A document before it is out, as its readers will see it. */
@ApplicationScoped
class PaperSight {

    private final Papers papers;
    private final PapersShown shown;

    PaperSight(Papers papers, PapersShown shown) {
        this.papers = papers;
        this.shown = shown;
    }

    /**
     * Its page.
     *
     * @param in the language asked for; empty for the reader's
     * @param here its own path
     * @param back to the desk; empty for whoever has the link
     */
    PaperDeskViews.DocumentPreview of(PublicDocument document, String in, String here, String back) {
        var contact = papers.contact(document.id());
        return new PaperDeskViews.DocumentPreview(
                shown.shown(document, in),
                contact.shown() ? contact : null,
                document.links().stream()
                        .filter(link -> !back.isEmpty() || isOpen(link))
                        .toList(),
                here,
                back);
    }

    /** Whoever has the link to one document hears nothing of another that is not out. */
    private boolean isOpen(PaperLink link) {
        return link.linkedId() == null || papers.published(link.linkedId()).isPresent();
    }
}
