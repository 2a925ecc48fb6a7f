package org.clarion.urgentactions.papers.showing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.urgentactions.papers.ContactEntry;
import org.clarion.urgentactions.papers.PaperQuote;
import org.clarion.urgentactions.papers.PublicDocument;
import org.clarion.urgentactions.showing.ShownAction;

/** The pages of documents that everybody sees. */
final class PaperViews {

    private PaperViews() {}

    /** @param feed the path of the feed of what was asked for */
    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublicPapers(
            ListPage<ShownPaper> list, List<Choice> kinds, List<Choice> countries, List<Choice> years, String feed)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublicPaper(ShownPaper paper, PaperAround around) implements TemplateInstance {}

    /** What is not read any more: neither its title nor its words. */
    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WithdrawnPaper(PublicDocument document) implements TemplateInstance {}

    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PaperToPrint(ShownPaper paper, List<PaperReference> links, List<ContactEntry> contacts)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PapersAtom(String site, String self, String page, Instant updated, List<ShownPaper> papers)
            implements TemplateInstance {}

    /** @param contacts whom the media can ask; nobody where no document says so */
    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ActionForMedia(
            ShownAction shown, List<ShownPaper> papers, List<PaperQuote> quotes, List<ContactEntry> contacts)
            implements TemplateInstance {}
}
