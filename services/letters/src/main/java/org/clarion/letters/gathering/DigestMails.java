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

/** The mails that hold letters of a day. */
@ApplicationScoped
public class DigestMails implements PanacheRepositoryBase<DigestMail, UUID> {

    /** The next to be sent, or sent once more, and nobody else's until this transaction ends. */
    Optional<DigestMail> due(Instant now) {
        List<?> next = getEntityManager()
                .createNativeQuery("""
                        select * from digest_mail where mail_state in ('DUE', 'CLAIMED') and mail_due_at <= :now
                        order by mail_due_at limit 1 for update skip locked""", DigestMail.class)
                .setParameter("now", now)
                .getResultList();
        return next.stream().map(DigestMail.class::cast).findFirst();
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
