package org.clarion.urgentactions.previewing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PreviewLinks implements PanacheRepositoryBase<PreviewLink, UUID> {

    List<PreviewLink> of(UUID actionId) {
        return list("actionId = ?1 order by madeAt desc", actionId);
    }

    Optional<PreviewLink> opened(byte[] secretHash) {
        return find("secretHash", (Object) secretHash).singleResultOptional();
    }
}
