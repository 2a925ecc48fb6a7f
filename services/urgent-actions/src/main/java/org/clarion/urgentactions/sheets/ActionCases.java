package org.clarion.urgentactions.sheets;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ActionCases implements PanacheRepositoryBase<ActionCase, UUID> {

    List<ActionCase> numbered(int counter, int year) {
        return list("counter = ?1 and year = ?2 order by country, id", counter, year);
    }
}
