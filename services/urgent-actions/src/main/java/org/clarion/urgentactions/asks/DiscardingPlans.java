package org.clarion.urgentactions.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.clarion.access.StaffActs;

/** A plan that nobody but the desk has seen is put away with all that was said of it. */
@ApplicationScoped
public class DiscardingPlans {

    private static final String OF_PLAN = "askId in (select id from Ask where planId = ?1)";

    private final KeptPlans plans;
    private final KeptAsks asks;
    private final KeptJudgements judgements;
    private final AskInstances instances;
    private final ServedAsks served;
    private final ReplyRights replies;
    private final StaffActs acts;

    DiscardingPlans(
            KeptPlans plans,
            KeptAsks asks,
            KeptJudgements judgements,
            AskInstances instances,
            ServedAsks served,
            ReplyRights replies,
            StaffActs acts) {
        this.plans = plans;
        this.asks = asks;
        this.judgements = judgements;
        this.instances = instances;
        this.served = served;
        this.replies = replies;
        this.acts = acts;
    }

    /** Whether there was such a plan, and nobody else had seen it. */
    @Transactional
    public boolean discard(UUID id) {
        var waiting = plans.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(plan -> !plan.isPublished());
        waiting.ifPresent(plan -> {
            judgements.delete(OF_PLAN, id);
            instances.delete(OF_PLAN, id);
            served.delete(OF_PLAN, id);
            replies.delete("planId", id);
            asks.delete("planId", id);
            plans.delete(plan);
            acts.record("put a plan away", id.toString());
        });
        return waiting.isPresent();
    }
}
