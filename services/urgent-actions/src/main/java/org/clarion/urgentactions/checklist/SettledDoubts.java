package org.clarion.urgentactions.checklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SettledDoubts implements PanacheRepositoryBase<SettledDoubt, UUID> {

    Set<String> of(UUID actionId) {
        return find("actionId", actionId).stream().map(SettledDoubt::mark).collect(Collectors.toSet());
    }
}
