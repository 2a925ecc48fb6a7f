package org.clarion.urgentactions.staff.sessions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class StaffSessionRows implements PanacheRepositoryBase<StaffSession, UUID> {

    List<StaffSession> open(String member, Instant now) {
        return list("member = ?1 and endedAt is null and endsAt > ?2 order by seen desc, id", member, now);
    }

    /** What was over so long ago has no cookie anywhere. */
    void forget(Instant before) {
        delete("endsAt < ?1", before);
    }
}
