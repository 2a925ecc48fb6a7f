package org.clarion.actionreports.reporting.verifying;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A link in one of our mails, known by the hash of its token only. */
@Entity
class ConfirmationLink {

    @Id
    private String tokenHash;

    private UUID reportId;

    @SuppressWarnings("NullAway") // for Hibernate, which fills the fields
    protected ConfirmationLink() {}

    ConfirmationLink(String tokenHash, UUID reportId) {
        this.tokenHash = tokenHash;
        this.reportId = reportId;
    }
}
