package org.clarion.urgentactions.staff.sessions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.Sessions;
import org.clarion.urgentactions.staff.StaffConfig;

@ApplicationScoped
class StaffSessionRows implements PanacheRepositoryBase<StaffSession, UUID> {

    private final Duration quiet;

    /** A cookie is renewed a quarter of an hour after it was made at the earliest: so long, a page that was asked for is not seen here. */
    StaffSessionRows(StaffConfig config) {
        this.quiet = config.idle().plus(Sessions.FRESH);
    }

    List<StaffSession> open(String member, Instant now) {
        return list(
                "member = ?1 and endedAt is null and endsAt > ?2 and seen > ?3 order by seen desc, id",
                member,
                now,
                now.minus(quiet));
    }

    /** Nothing if it is over, or nobody has used it for so long that it may be somebody else who does. */
    Optional<StaffSession> open(UUID id, Instant now) {
        return findByIdOptional(id)
                .filter(session -> session.isOpen(now) && session.seen().isAfter(now.minus(quiet)));
    }

    /** What was over so long ago has no cookie anywhere. */
    void forget(Instant before) {
        delete("endsAt < ?1", before);
    }
}
