package org.clarion.urgentactions.embassies;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class EmbassyUploads implements PanacheRepositoryBase<EmbassyUpload, UUID> {

    void forgetBefore(Instant time) {
        delete("broughtAt < ?1", time);
    }
}
