package org.clarion.supporters.inviting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.clarion.mail.due.MailFate;
import org.clarion.mail.due.QueuedMail;
import org.jspecify.annotations.Nullable;

/** One mail to a contact of an organisation that is invited, or with the result to somebody who signed. Its address stands with them. */
@Entity
class InvitationMail implements QueuedMail {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private InvitationMailKind kind;

    private UUID statementId;
    private @Nullable UUID invitationId;
    private @Nullable UUID contactId;
    private @Nullable UUID signatureId;
    private Instant madeAt;
    private @Nullable Instant cameBackAt;

    @Embedded
    private MailFate mail;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected InvitationMail() {}

    private InvitationMail(InvitationMailKind kind, UUID statementId, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.statementId = statementId;
        this.madeAt = now;
        this.mail = MailFate.due(now);
    }

    static InvitationMail to(UUID contact, InvitationMailKind kind, OrganisationInvitation invitation, Instant now) {
        var mail = new InvitationMail(kind, invitation.statementId(), now);
        mail.invitationId = invitation.id();
        mail.contactId = contact;
        return mail;
    }

    static InvitationMail result(UUID signature, InvitationMailKind kind, UUID statement, Instant now) {
        var mail = new InvitationMail(kind, statement, now);
        mail.signatureId = signature;
        return mail;
    }

    @Override
    public Instant firstDue() {
        return madeAt;
    }

    @Override
    public MailFate mail() {
        return mail;
    }

    @Override
    public void moveMail(UnaryOperator<MailFate> deed) {
        mail = deed.apply(mail);
    }

    /** It was taken, and came back later. */
    void cameBack(Instant now) {
        cameBackAt = cameBackAt == null ? now : cameBackAt;
    }

    /** Whether nobody got it: it was refused, given up or came back. */
    boolean isLost() {
        return cameBackAt != null || mail.state() == MailFate.State.REFUSED || mail.state() == MailFate.State.GIVEN_UP;
    }

    @Override
    public UUID id() {
        return id;
    }

    InvitationMailKind kind() {
        return kind;
    }

    UUID statementId() {
        return statementId;
    }

    Optional<UUID> invitationId() {
        return Optional.ofNullable(invitationId);
    }

    Optional<UUID> contactId() {
        return Optional.ofNullable(contactId);
    }

    Optional<UUID> signatureId() {
        return Optional.ofNullable(signatureId);
    }

    Instant madeAt() {
        return madeAt;
    }
}
