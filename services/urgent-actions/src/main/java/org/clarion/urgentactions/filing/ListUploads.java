package org.clarion.urgentactions.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ListUploads implements PanacheRepositoryBase<ListUpload, UUID> {

    Optional<ListUpload> of(String directory, UUID id) {
        return find("directory = ?1 and id = ?2", directory, id).firstResultOptional();
    }

    void forgetBefore(Instant time) {
        delete("broughtAt < ?1", time);
    }
}
