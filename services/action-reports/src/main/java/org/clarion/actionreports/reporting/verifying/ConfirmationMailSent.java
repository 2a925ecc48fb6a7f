package org.clarion.actionreports.reporting.verifying;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a mail was asked for: known for a day, so that there are never too many. */
@Entity
@Table(name = "confirmation_asking")
class ConfirmationMailSent {

    @Id
    private UUID askingId;

    private String pseudonym;
    private String askedFrom;
    private Instant askedAt;

    /** When its mail has its turn. */
    private Instant dueAt;

    @SuppressWarnings("NullAway") // for Hibernate, which fills the fields
    protected ConfirmationMailSent() {}

    ConfirmationMailSent(Reporter reporter, Instant now, Instant due) {
        this.askingId = UUID.randomUUID();
        this.pseudonym = reporter.names().current();
        this.askedFrom = reporter.askedFrom();
        this.askedAt = now;
        this.dueAt = due;
    }

    Instant dueAt() {
        return dueAt;
    }
}
