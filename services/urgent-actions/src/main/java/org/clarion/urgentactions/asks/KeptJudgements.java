package org.clarion.urgentactions.asks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class KeptJudgements implements PanacheRepositoryBase<AskJudgement, UUID> {

    List<AskJudgement> of(UUID ask) {
        return list("askId = ?1 order by judgedAt desc, id", ask);
    }
}
