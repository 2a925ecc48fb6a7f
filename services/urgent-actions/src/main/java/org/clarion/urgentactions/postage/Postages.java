package org.clarion.urgentactions.postage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Postages implements PanacheRepositoryBase<Postage, UUID> {

    List<Postage> ordered() {
        return list("order by sender, destination");
    }

    List<Postage> of(String from, Collection<String> places) {
        return list("sender = ?1 and destination in ?2", from, places);
    }

    Optional<Postage> of(String from, String to) {
        return find("sender = ?1 and destination = ?2", from, to).firstResultOptional();
    }

    List<Postage> among(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
