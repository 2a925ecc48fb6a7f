package org.clarion.urgentactions.deadlines;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody moved a deadline, and why: for the desk. */
@Entity
@Table(name = "deadline_move")
public class DeadlineChange {

    @Id
    private UUID id;

    private UUID actionId;
    private LocalDate movedFrom;
    private LocalDate movedTo;
    private String reason;
    private boolean told;
    private String movedBy;
    private Instant movedAt;

    protected DeadlineChange() {}

    DeadlineChange(UUID actionId, LocalDate from, LocalDate to, String reason, boolean told, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.actionId = actionId;
        this.movedFrom = from;
        this.movedTo = to;
        this.reason = reason;
        this.told = told;
        this.movedBy = by;
        this.movedAt = now;
    }

    public LocalDate movedFrom() {
        return movedFrom;
    }

    public LocalDate movedTo() {
        return movedTo;
    }

    public String reason() {
        return reason;
    }

    /** Whether supporters were told by mail. */
    public boolean told() {
        return told;
    }

    public String movedBy() {
        return movedBy;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
