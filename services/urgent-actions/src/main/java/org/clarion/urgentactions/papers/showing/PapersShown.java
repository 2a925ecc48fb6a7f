package org.clarion.urgentactions.papers.showing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.papers.ContactEntry;
import org.clarion.urgentactions.papers.PaperLink;
import org.clarion.urgentactions.papers.PaperSubject;
import org.clarion.urgentactions.papers.Papers;
import org.clarion.urgentactions.papers.PublicDocument;

/** The published documents as this reader sees them. In templates: {@code {inject:papersShown.ofAction(id)}}. */
@Named("papersShown")
@ApplicationScoped
public class PapersShown {

    private final Papers papers;
    private final Reader reader;

    PapersShown(Papers papers, Reader reader) {
        this.papers = papers;
        this.reader = reader;
    }

    /** The newest first. */
    List<ShownPaper> among(Collection<UUID> ids) {
        return shown(papers.publishedAmong(ids));
    }

    public boolean isAnyPublished() {
        return papers.isAnyPublished();
    }

    /** What belongs to an action, or to how it turned out. */
    public List<ShownPaper> ofAction(UUID action) {
        var once = new LinkedHashMap<UUID, PublicDocument>();
        Stream.of(PaperSubject.outcome(action), PaperSubject.action(action))
                .flatMap(subject -> papers.publishedOf(subject).stream())
                .forEach(document -> once.putIfAbsent(document.id(), document));
        return shown(once.values());
    }

    public List<ShownPaper> ofPlan(UUID plan) {
        return shown(papers.publishedOf(PaperSubject.plan(plan)));
    }

    public List<ShownPaper> ofAsk(UUID ask) {
        return shown(papers.publishedOf(PaperSubject.ask(ask)));
    }

    /** @param asked the language asked for; empty for the reader's */
    public ShownPaper shown(PublicDocument document, String asked) {
        return ShownPaper.of(document, asked, reader.language());
    }

    /** Where a document leads; one of ours that not everybody reads is not there. */
    List<PaperReference> linkedBy(PublicDocument document) {
        return document.links().stream()
                .map(this::reference)
                .flatMap(Optional::stream)
                .toList();
    }

    List<PaperReference> leadingTo(UUID document) {
        return shown(papers.leadingTo(document)).stream()
                .map(PaperReference::to)
                .toList();
    }

    /** Whom the media can ask about these documents, each once. */
    List<ContactEntry> contacts(Collection<ShownPaper> documents) {
        return documents.stream()
                .map(paper -> papers.publicContact(paper.id()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private Optional<PaperReference> reference(PaperLink link) {
        var ours = link.linkedId();
        if (ours == null) {
            return Optional.of(new PaperReference(
                    link.title().isEmpty() ? link.address() : link.title(),
                    link.address(),
                    "",
                    link.kind(),
                    link.dated()));
        }
        return papers.published(ours).map(document -> PaperReference.to(shown(document, "")));
    }

    private List<ShownPaper> shown(Collection<PublicDocument> documents) {
        return documents.stream().map(document -> shown(document, "")).toList();
    }
}
