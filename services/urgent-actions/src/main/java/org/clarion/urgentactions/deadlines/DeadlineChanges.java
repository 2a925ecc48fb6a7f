package org.clarion.urgentactions.deadlines;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DeadlineChanges implements PanacheRepositoryBase<DeadlineChange, UUID> {

    List<DeadlineChange> of(UUID actionId) {
        return list("actionId = ?1 order by movedAt desc", actionId);
    }
}
