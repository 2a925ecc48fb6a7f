package org.clarion.urgentactions.papers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.urgentactions.asks.EvidenceDocuments;

/** Published documents, as judgements of asks name them. */
@ApplicationScoped
class PapersAsEvidence implements EvidenceDocuments {

    private final Papers papers;

    PapersAsEvidence(Papers papers) {
        this.papers = papers;
    }

    @Override
    public List<EvidenceDocument> published(String language) {
        return papers.published().stream().map(paper -> named(paper, language)).toList();
    }

    @Override
    public Optional<EvidenceDocument> published(UUID id, String language) {
        return papers.published(id).map(paper -> named(paper, language));
    }

    private static EvidenceDocument named(PublicDocument paper, String language) {
        return new EvidenceDocument(paper.id(), paper.in(language).title());
    }
}
