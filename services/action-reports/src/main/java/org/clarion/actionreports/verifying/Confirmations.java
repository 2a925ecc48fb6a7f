package org.clarion.actionreports.verifying;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.actionreports.ReportsConfig;

/** All open and lately answered questions. */
@ApplicationScoped
class Confirmations implements PanacheRepositoryBase<Confirmation, UUID> {

    private static final int SKIP_LOCKED = -2;
    private static final int AT_ONCE = 20;

    /** Those whose mail should go now and that no twin of ours is sending. */
    List<Confirmation> due(Instant now) {
        return find("mailDueAt <= ?1 order by mailDueAt", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, AT_ONCE)
                .list();
    }

    /** The question that the link in a mail leads to. */
    Optional<Confirmation> of(String token) {
        return find(
                        "reportId = (select link.reportId from ConfirmationLink link where link.tokenHash = ?1)",
                        ConfirmationLinks.hash(token))
                .singleResultOptional();
    }

    /** Mails since then. Who asks next waits until we are done, else many at once would all find few. */
    Asked askedSince(Instant then, Reporter reporter) {
        Stream.of(reporter.pseudonym(), reporter.askedFrom()).sorted().forEach(this::queueBehind);
        return new Asked(
                count("pseudonym = ?1 and askedAt > ?2", reporter.pseudonym(), then),
                count("askedFrom = ?1 and askedAt > ?2", reporter.askedFrom(), then));
    }

    /** How many mails a person got, and how many a client caused. */
    record Asked(long thisPerson, long byThisClient) {

        boolean isEnough(ReportsConfig config) {
            return thisPerson >= config.mailsPerHour() || byThisClient >= config.mailsPerHourAndClient();
        }
    }

    private void queueBehind(String pseudonym) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)", String.class)
                .setParameter(1, pseudonym)
                .getSingleResult();
    }

    /** Which client it was matters for the limit only. */
    long forgetWhoAskedBefore(Instant then) {
        return update("askedFrom = null where askedFrom is not null and askedAt <= ?1", then);
    }

    long forgetThoseOver(Instant now) {
        return delete("forgetAfter <= ?1", now);
    }
}
