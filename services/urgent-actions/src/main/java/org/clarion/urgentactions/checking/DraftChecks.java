package org.clarion.urgentactions.checking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DraftChecks implements PanacheRepositoryBase<DraftCheck, UUID> {

    List<DraftCheck> askedOf(String name) {
        return list("askedOf = ?1 and stage = ?2 order by askedAt", name, DraftCheck.CheckStage.ASKED);
    }

    Optional<DraftCheck> newest(UUID actionId) {
        return find("actionId = ?1 order by askedAt desc", actionId).firstResultOptional();
    }
}
