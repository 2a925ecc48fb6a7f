package org.clarion.urgentactions.asks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class KeptPlans implements PanacheRepositoryBase<Plan, UUID> {

    List<Plan> newestFirst() {
        return list("order by addedAt desc, id");
    }
}
