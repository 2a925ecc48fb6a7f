package org.clarion.supporters.newsletters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A section as we last heard of it. */
@Entity
class NewsletterSection {

    @Id
    private UUID id;

    private long version;
    private boolean listed;

    @Column(columnDefinition = "text")
    private String state;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected NewsletterSection() {}

    @SuppressWarnings("NullAway") // filled by what is heard, at once
    NewsletterSection(UUID id) {
        this.id = id;
    }

    /** An older version never replaces a newer one. */
    void hear(long newer, boolean stands, String json) {
        if (newer > version) {
            version = newer;
            listed = stands;
            state = json;
        }
    }

    boolean isListed() {
        return listed;
    }

    String state() {
        return state;
    }
}
