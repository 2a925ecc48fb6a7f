package org.clarion.supporters.counting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What was told last of how many there are. */
@Entity
class ToldCount {

    /** So often it is told although nothing has changed: whoever lost it has it again the next day. */
    private static final Duration AGAIN = Duration.ofDays(1);

    @Id
    private UUID subject;

    @Column(columnDefinition = "text")
    private String said;

    private Instant toldAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected ToldCount() {}

    ToldCount(UUID subject, String said, Instant toldAt) {
        this.subject = subject;
        this.said = said;
        this.toldAt = toldAt;
    }

    boolean isNews(String figures, Instant now) {
        return !said.equals(figures) || !now.isBefore(toldAt.plus(AGAIN));
    }

    void tell(String figures, Instant now) {
        said = figures;
        toldAt = now;
    }
}
