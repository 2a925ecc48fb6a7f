package org.clarion.urgentactions.asks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class KeptAsks implements PanacheRepositoryBase<Ask, UUID> {

    List<Ask> of(UUID plan) {
        return list("planId = ?1 order by place", plan);
    }

    Optional<Ask> at(UUID plan, int place) {
        return find("planId = ?1 and place = ?2", plan, place).firstResultOptional();
    }

    long count(UUID plan) {
        return count("planId", plan);
    }
}
