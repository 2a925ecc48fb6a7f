package org.clarion.urgentactions.directories;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ToldEntries implements PanacheRepositoryBase<ToldEntry, UUID> {

    /** Nobody else can tell anything else of them until this transaction ends. */
    List<ToldEntry> after(UUID id, int most) {
        return find("id > ?1 order by id", id)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .range(0, most - 1)
                .list();
    }
}
