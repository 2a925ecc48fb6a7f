package org.clarion.urgentactions.asks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The documents of the house that a judgement may rest on: those everybody reads. */
public interface EvidenceDocuments {

    /** A document by its title in a language. */
    record EvidenceDocument(UUID id, String title) {}

    /** The newest first. */
    List<EvidenceDocument> published(String language);

    /** Nothing where nobody reads it any more. */
    Optional<EvidenceDocument> published(UUID id, String language);
}
