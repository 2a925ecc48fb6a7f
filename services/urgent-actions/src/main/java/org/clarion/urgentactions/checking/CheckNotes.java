package org.clarion.urgentactions.checking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CheckNotes implements PanacheRepositoryBase<CheckNote, UUID> {

    List<CheckNote> open(UUID actionId) {
        return list("actionId = ?1 and settledAt is null order by writtenAt", actionId);
    }
}
