package org.clarion.urgentactions.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PlannedLaunches implements PanacheRepositoryBase<PlannedLaunch, UUID> {

    private static final UUID NONE = new UUID(0, 0); // "not in ()" is no question to a database
    private static final int SKIP_LOCKED = -2;

    /** The first that is due, for us alone until this transaction ends: twins pass it over. */
    Optional<PlannedLaunch> due(Instant now, Collection<UUID> resting) {
        var others = new ArrayList<>(resting);
        others.add(NONE);
        return find("launchAt <= ?1 and refusedAt is null and actionId not in ?2 order by launchAt", now, others)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .firstResultOptional();
    }
}
