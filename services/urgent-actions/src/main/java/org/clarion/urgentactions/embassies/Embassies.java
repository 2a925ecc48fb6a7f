package org.clarion.urgentactions.embassies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Embassies implements PanacheRepositoryBase<Embassy, UUID> {

    List<Embassy> ordered() {
        return list("order by country, seat");
    }

    List<Embassy> of(String country) {
        return list("country = ?1 order by seat", country);
    }

    List<Embassy> among(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
