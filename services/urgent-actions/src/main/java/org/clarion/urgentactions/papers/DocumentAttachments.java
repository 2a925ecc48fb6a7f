package org.clarion.urgentactions.papers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DocumentAttachments implements PanacheRepositoryBase<DocumentAttachment, UUID> {

    List<PaperSubject> of(UUID document) {
        return list("documentId = ?1 order by attachedAt, id", document).stream()
                .map(DocumentAttachment::subject)
                .toList();
    }

    List<UUID> documentsOf(PaperSubject subject) {
        return list("kind = ?1 and subjectId = ?2 order by attachedAt, id", subject.kind(), subject.id()).stream()
                .map(DocumentAttachment::documentId)
                .toList();
    }

    boolean has(UUID document, PaperSubject subject) {
        return count("documentId = ?1 and kind = ?2 and subjectId = ?3", document, subject.kind(), subject.id()) > 0;
    }

    boolean remove(UUID document, PaperSubject subject) {
        return delete("documentId = ?1 and kind = ?2 and subjectId = ?3", document, subject.kind(), subject.id()) > 0;
    }
}
