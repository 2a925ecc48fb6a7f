package org.clarion.urgentactions.deadlines.closing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.clarion.urgentactions.sheets.SheetPublished;

/** Every deadline there is to look after, from the transaction that set it. */
@ApplicationScoped
public class WatchedDeadlines implements PanacheRepositoryBase<WatchedDeadline, UUID> {

    private static final UUID NONE = new UUID(0, 0); // "not in ()" is no question to a database
    private static final int SKIP_LOCKED = -2;

    // Found by its id: a query would write what the deed has not finished yet.
    @Transactional(Transactional.TxType.MANDATORY)
    void watch(@Observes SheetPublished published) {
        published.draft().endsAt().ifPresent(endsAt -> {
            var id = WatchedDeadline.idOf(published.actionId(), endsAt);
            if (findByIdOptional(id).isEmpty()) {
                persist(new WatchedDeadline(published.actionId(), endsAt));
            }
        });
    }

    /** The first that has passed and was not closed, for us alone until this transaction ends: twins pass it over. */
    Optional<WatchedDeadline> passed(Instant now, Collection<UUID> resting) {
        return first("closedAt is null and endsAt <= ?1 and id not in ?2 order by endsAt", now, others(resting));
    }

    /** The first whose reminders are not planned by these settings, in the same way. */
    public Optional<WatchedDeadline> unplanned(String settings, Collection<UUID> resting) {
        return first(
                "closedAt is null and (plannedWith is null or plannedWith <> ?1) and id not in ?2 order by endsAt",
                settings,
                others(resting));
    }

    private Optional<WatchedDeadline> first(String query, Object one, Object other) {
        return find(query, one, other)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .firstResultOptional();
    }

    private static Collection<UUID> others(Collection<UUID> resting) {
        var others = new ArrayList<>(resting);
        others.add(NONE);
        return others;
    }
}
