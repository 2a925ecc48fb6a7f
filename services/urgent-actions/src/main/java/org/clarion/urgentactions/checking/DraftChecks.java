package org.clarion.urgentactions.checking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DraftChecks implements PanacheRepositoryBase<DraftCheck, UUID> {

    List<DraftCheck> of(UUID actionId) {
        return list("actionId = ?1 order by askedAt desc", actionId);
    }

    Optional<DraftCheck> newest(UUID actionId) {
        return find("actionId = ?1 order by askedAt desc", actionId).firstResultOptional();
    }
}
