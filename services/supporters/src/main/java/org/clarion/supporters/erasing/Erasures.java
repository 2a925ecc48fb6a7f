package org.clarion.supporters.erasing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody who is to be forgotten, and, without anything of theirs, everybody who was. */
@ApplicationScoped
class Erasures implements PanacheRepositoryBase<Erasure, UUID> {

    Optional<Erasure> openOf(Collection<String> askers) {
        return find("asker in ?1", askers).firstResultOptional();
    }

    /** Of the asking that was answered, and nobody else's until this transaction ends. */
    Optional<Erasure> held(UUID askedUnder) {
        return find("id = ?1 or secondId = ?1", askedUnder)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those that are not over, some of them, and nobody else's until this transaction ends. */
    List<Erasure> open(int most) {
        return find("closedAt is null order by toldAt")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, most)
                .list();
    }

    long overdue(Instant askedBefore) {
        return count("closedAt is null and askedAt < ?1", askedBefore);
    }

    List<Erasure> latestFirst() {
        return list("order by askedAt desc");
    }
}
