package org.clarion.urgentactions.sections;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class KeptSections implements PanacheRepositoryBase<Section, UUID> {

    List<Section> among(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
