package org.clarion.urgentactions.asks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far an ask had come on a day, who says so and by what. It stays as it was said: a later one stands beside it. */
@Entity
public class AskJudgement {

    @Id
    private UUID id;

    private UUID askId;
    private String country;

    @Enumerated(EnumType.STRING)
    private AskStatus status;

    private LocalDate onDay;
    private String reason;
    private String evidence;
    private @Nullable UUID actionId;
    private @Nullable UUID documentId;
    private String judgedBy;
    private Instant judgedAt;

    protected AskJudgement() {}

    AskJudgement(UUID id, UUID askId, JudgementEntry entry, String by, Instant now) {
        this.id = id;
        this.askId = askId;
        this.country = entry.country();
        this.status = entry.status();
        this.onDay = entry.onDay();
        this.reason = entry.reason();
        this.evidence = entry.evidence();
        this.actionId = entry.actionId();
        this.documentId = entry.documentId();
        this.judgedBy = by;
        this.judgedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID askId() {
        return askId;
    }

    /** Where it holds; empty where it is about the ask as a whole. */
    public String country() {
        return country;
    }

    public AskStatus status() {
        return status;
    }

    /** The day from which it holds. */
    public LocalDate onDay() {
        return onDay;
    }

    public String reason() {
        return reason;
    }

    /** A web address; empty where none was given. */
    public String evidence() {
        return evidence;
    }

    /** The urgent action whose outcome shows it, if one does. */
    public @Nullable UUID actionId() {
        return actionId;
    }

    /** The document of the house that shows it, if one does. */
    public @Nullable UUID documentId() {
        return documentId;
    }

    /** The log-in name of whoever judged. */
    public String judgedBy() {
        return judgedBy;
    }

    public Instant judgedAt() {
        return judgedAt;
    }
}
