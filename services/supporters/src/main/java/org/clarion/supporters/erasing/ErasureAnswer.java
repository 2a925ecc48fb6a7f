package org.clarion.supporters.erasing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One service has erased what it kept: when, and how many rows of which kind. */
@Entity
class ErasureAnswer {

    @Id
    private String id;

    private UUID erasureId;
    private String service;
    private boolean secondRound;
    private Instant answeredAt;
    private String erased;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected ErasureAnswer() {}

    /** @param erased "manuscript 2, mail 1" */
    ErasureAnswer(UUID erasureId, String service, boolean second, Instant answeredAt, String erased) {
        this.id = id(erasureId, service, second);
        this.erasureId = erasureId;
        this.service = service;
        this.secondRound = second;
        this.answeredAt = answeredAt;
        this.erased = erased;
    }

    static String id(UUID erasureId, String service, boolean second) {
        return erasureId + " " + service + (second ? " 2" : " 1");
    }

    UUID erasureId() {
        return erasureId;
    }

    String service() {
        return service;
    }

    boolean second() {
        return secondRound;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    String erased() {
        return erased;
    }
}
