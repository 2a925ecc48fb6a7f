package org.clarion.urgentactions.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A document as everybody could read it from then on. */
@Entity
public class PaperVersion {

    @Id
    private UUID id;

    private UUID documentId;
    private long number;

    @Convert(converter = PaperSaidJson.class)
    @Column(columnDefinition = "text")
    private PaperSaid said;

    private String publishedBy;
    private Instant publishedAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected PaperVersion() {}

    PaperVersion(UUID documentId, long number, PaperSaid said, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.documentId = documentId;
        this.number = number;
        this.said = said;
        this.publishedBy = by;
        this.publishedAt = now;
    }

    /** From 1, in the order in which they were published. */
    public long number() {
        return number;
    }

    public PaperSaid said() {
        return said;
    }

    /** The log-in name of whoever published it so. */
    public String publishedBy() {
        return publishedBy;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
