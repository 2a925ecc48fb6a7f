package org.clarion.supporters.inviting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.mail.due.DueRows;

/** Mails to those who are invited, and with the result to those who signed. */
@ApplicationScoped
class InvitationMails implements PanacheRepositoryBase<InvitationMail, UUID> {

    /** Those whose turn it is. Whoever else asks at the same time gets other rows. */
    List<InvitationMail> due(Instant now, int most) {
        return DueRows.lock(getEntityManager(), InvitationMail.class, "invitation_mail", now, most);
    }

    Optional<InvitationMail> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The invitations and reminders to this statement, the latest last. */
    List<InvitationMail> ofStatement(UUID statement) {
        return list("statementId = ?1 and invitationId is not null order by madeAt, id", statement);
    }

    List<InvitationMail> ofInvitation(UUID invitation) {
        return list("invitationId", invitation);
    }

    /** Those to this contact that have not gone. */
    List<InvitationMail> open(UUID contact) {
        return list("contactId = ?1 and mail.doneAt is null", contact);
    }

    /** The signatures whose people were told the result. */
    Set<UUID> told(UUID statement, InvitationMailKind kind) {
        return stream("statementId = ?1 and kind = ?2", statement, kind)
                .flatMap(mail -> mail.signatureId().stream())
                .collect(Collectors.toSet());
    }

    long countResults(UUID statement) {
        return count(
                "statementId = ?1 and kind in ?2",
                statement,
                List.of(InvitationMailKind.RESULT_ORGANISATION, InvitationMailKind.RESULT_PERSON));
    }
}
