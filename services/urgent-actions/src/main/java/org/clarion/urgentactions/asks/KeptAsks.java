package org.clarion.urgentactions.asks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class KeptAsks implements PanacheRepositoryBase<Ask, UUID> {

    List<Ask> of(UUID plan) {
        return list("planId = ?1 order by place", plan);
    }

    /** Nobody else changes them until this transaction ends. */
    List<Ask> held(UUID plan) {
        return find("planId = ?1 order by place", plan)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<Ask> at(UUID plan, int place) {
        return find("planId = ?1 and place = ?2", plan, place).firstResultOptional();
    }

    /** Those that others have heard of, in the order of their ids; nobody tells anything else of them until this transaction ends. */
    List<Ask> toldAfter(UUID id, int most) {
        return find("id > ?1 and told > 0 order by id", id)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .range(0, most - 1)
                .list();
    }
}
