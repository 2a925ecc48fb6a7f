package org.clarion.letters.gathering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.mail.due.DueRows;

/** The mails that hold letters of a day. */
@ApplicationScoped
public class DigestMails implements PanacheRepositoryBase<DigestMail, UUID> {

    /** The next to be sent, or sent once more, and nobody else's until this transaction ends. */
    List<DigestMail> due(Instant now) {
        return DueRows.lock(getEntityManager(), DigestMail.class, "digest_mail", now, 1);
    }

    /** Those for this address that may still go, in the same way. */
    List<DigestMail> open(String address) {
        return find("address = ?1 and mail.doneAt is null", address)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Nobody else can change it until this transaction ends. */
    Optional<DigestMail> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** How many letters each of them held. */
    @Transactional
    public Map<UUID, Integer> sizes(Collection<UUID> digests) {
        return digests.isEmpty()
                ? Map.of()
                : list("id in ?1", digests).stream().collect(Collectors.toMap(DigestMail::id, DigestMail::letters));
    }
}
