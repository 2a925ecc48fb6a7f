package org.clarion.urgentactions.papers.writing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.UUID;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.papers.ContactEntry;
import org.clarion.urgentactions.papers.PaperLack;
import org.clarion.urgentactions.papers.PaperLine;
import org.clarion.urgentactions.papers.PaperLink;
import org.clarion.urgentactions.papers.PaperSaid;
import org.clarion.urgentactions.papers.PaperSubject;
import org.clarion.urgentactions.papers.PaperVersion;
import org.clarion.urgentactions.papers.PublicDocument;
import org.clarion.urgentactions.papers.reading.PaperDoubt;
import org.clarion.urgentactions.papers.showing.ShownPaper;
import org.jspecify.annotations.Nullable;

/** The desk's pages of documents, and what a link for journalists shows. */
final class PaperDeskViews {

    private PaperDeskViews() {}

    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DocumentList(ListPage<PaperLine> list, String done) implements TemplateInstance {}

    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BringDocument(BroughtPaper typed, Mistakes mistakes) implements TemplateInstance {}

    /**
     * The form of a document.
     *
     * @param id nothing for one that is not there yet
     * @param heading its title as it is kept; empty for one that is not there yet
     */
    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EditDocument(
            @Nullable UUID id,
            String heading,
            long seen,
            PaperForm typed,
            List<PaperDoubt> doubts,
            List<String> leftOver,
            boolean overtaken,
            Mistakes mistakes,
            String done)
            implements TemplateInstance {}

    /** @param link the link for journalists that was just made; it is shown this once */
    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneDocument(
            PublicDocument document,
            ContactEntry contact,
            List<PaperLack> lacks,
            int doubts,
            List<PaperSubject> subjects,
            List<Choice> choices,
            List<PublicDocument> leading,
            String link,
            Mistakes mistakes,
            String done)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublishDocument(
            PublicDocument document,
            ContactEntry contact,
            List<PaperLack> lacks,
            List<PaperDoubt> doubts,
            EmbargoForm typed,
            Mistakes mistakes)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WithdrawDocument(PublicDocument document, boolean hasContact, int leading, int subjects)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DiscardDocument(PublicDocument document) implements TemplateInstance {}

    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DocumentsOf(
            PaperSubject subject, List<PublicDocument> documents, List<Choice> choices, Mistakes mistakes, String done)
            implements TemplateInstance {}

    /**
     * A document before it is out.
     *
     * @param links where it leads, as far as whoever looks may know
     * @param back to the desk; empty for whoever has the link
     */
    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DocumentPreview(
            ShownPaper paper, @Nullable ContactEntry contact, List<PaperLink> links, String here, String back)
            implements TemplateInstance {}

    /** @param changed against the version before; nothing for the first */
    public record VersionStep(PaperVersion version, List<PaperSaid.Differing> changed) {}

    /** @param steps the newest first */
    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DocumentVersions(PublicDocument document, List<VersionStep> steps) implements TemplateInstance {}

    @CheckedTemplate(basePath = "papers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PreviewOver() implements TemplateInstance {}
}
