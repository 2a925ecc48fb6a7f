package org.clarion.urgentactions.asks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class KeptJudgements implements PanacheRepositoryBase<AskJudgement, UUID> {

    List<AskJudgement> of(UUID ask) {
        return list("askId = ?1 order by onDay desc, judgedAt desc, id", ask);
    }

    /** Of all asks of a plan, in the order in which they were said. */
    List<AskJudgement> ofPlan(UUID plan) {
        return list("askId in (select id from Ask where planId = ?1) order by judgedAt, id", plan);
    }
}
