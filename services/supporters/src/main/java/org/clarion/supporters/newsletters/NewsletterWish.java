package org.clarion.supporters.newsletters;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Somebody wants the newsletter of a section. */
@Entity
class NewsletterWish {

    @Id
    private UUID id;

    private UUID supporterId;
    private UUID sectionId;
    private Instant wishedAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected NewsletterWish() {}

    NewsletterWish(UUID supporterId, UUID sectionId, Instant now) {
        this.id = UUID.randomUUID();
        this.supporterId = supporterId;
        this.sectionId = sectionId;
        this.wishedAt = now;
    }

    UUID sectionId() {
        return sectionId;
    }
}
