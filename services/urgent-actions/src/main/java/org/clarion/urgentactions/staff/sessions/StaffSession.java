package org.clarion.urgentactions.staff.sessions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody is logged in, with one browser. */
@Entity
public class StaffSession {

    @Id
    private UUID id;

    private String member;
    private String agent;
    private Instant since;
    private Instant seen;
    private Instant endsAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected StaffSession() {}

    StaffSession(String member, String agent, Instant now, Instant endsAt) {
        this.id = UUID.randomUUID();
        this.member = member;
        this.agent = agent;
        this.since = now;
        this.seen = now;
        this.endsAt = endsAt;
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(endsAt);
    }

    void isSeen(Instant now) {
        seen = now;
    }

    void end(Instant now) {
        endedAt = now;
    }

    public UUID id() {
        return id;
    }

    String member() {
        return member;
    }

    /** What it is opened with, roughly: "Firefox, Windows". */
    public String agent() {
        return agent;
    }

    public Instant since() {
        return since;
    }

    /** When its cookie was renewed last: up to a quarter of an hour before its last page. */
    public Instant seen() {
        return seen;
    }

    Instant endsAt() {
        return endsAt;
    }
}
