package org.clarion.supporters.inviting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an organisation was invited to sign a statement, and what it answered. */
@Entity
public class OrganisationInvitation {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID statementId;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private InvitationStage stage = InvitationStage.WAITING;

    private String invitedBy;
    private Instant invitedAt;
    private Instant mailedAt;
    private int reminders;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected OrganisationInvitation() {}

    OrganisationInvitation(UUID statement, UUID organisation, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.statementId = statement;
        this.organisationId = organisation;
        this.invitedBy = by;
        this.invitedAt = now;
        this.mailedAt = now;
    }

    /** They answer, and may answer otherwise later. */
    void answer(InvitationStage said, Instant now) {
        stage = said;
        answeredAt = now;
    }

    /** It and the other are invitations of one: what the other answered holds where nobody answered this one. */
    void takeIn(OrganisationInvitation other) {
        if (isWaiting()) {
            stage = other.stage;
            answeredAt = other.answeredAt;
        }
    }

    /** There was a reason not to remind them this time. */
    void passedOver(Instant now) {
        mailedAt = now;
    }

    void reminded(Instant now) {
        reminders++;
        mailedAt = now;
    }

    void moveTo(UUID organisation) {
        organisationId = organisation;
    }

    public UUID id() {
        return id;
    }

    public UUID statementId() {
        return statementId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public InvitationStage stage() {
        return stage;
    }

    public boolean isWaiting() {
        return stage == InvitationStage.WAITING;
    }

    /** A log-in name. */
    public String invitedBy() {
        return invitedBy;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public int reminders() {
        return reminders;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
