package org.clarion.urgentactions.audience;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What supporters counted last of the network, or of an action: the event as it came. */
@Entity
class KnownCount {

    @Id
    private UUID subject;

    @Column(columnDefinition = "text")
    private String counted;

    private Instant countedAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected KnownCount() {}

    KnownCount(UUID subject, String counted, Instant countedAt) {
        this.subject = subject;
        this.counted = counted;
        this.countedAt = countedAt;
    }

    /** Never an older count in the place of a newer one, however late it is heard. */
    void replaceBy(String other, Instant at) {
        if (at.isAfter(countedAt)) {
            counted = other;
            countedAt = at;
        }
    }

    String counted() {
        return counted;
    }
}
