package org.clarion.urgentactions.papers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That a document belongs to something. */
@Entity
class DocumentAttachment {

    @Id
    private UUID id;

    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private PaperSubject.Kind kind;

    private UUID subjectId;
    private String attachedBy;
    private Instant attachedAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected DocumentAttachment() {}

    DocumentAttachment(UUID documentId, PaperSubject subject, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.documentId = documentId;
        this.kind = subject.kind();
        this.subjectId = subject.id();
        this.attachedBy = by;
        this.attachedAt = now;
    }

    UUID documentId() {
        return documentId;
    }

    PaperSubject subject() {
        return new PaperSubject(kind, subjectId);
    }
}
