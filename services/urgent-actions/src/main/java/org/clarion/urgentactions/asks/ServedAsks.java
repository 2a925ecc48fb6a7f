package org.clarion.urgentactions.asks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.turns.NamedLocks;

/** Which actions serve which asks: "this action serves plan I 9". */
@ApplicationScoped
public class ServedAsks implements PanacheRepositoryBase<ServedAsk, UUID> {

    private static final String SERVED = "served ask";

    private final KeptAsks asks;
    private final KeptPlans plans;
    private final NamedLocks locks;
    private final StaffActs acts;
    private final Clock clock;

    ServedAsks(KeptAsks asks, KeptPlans plans, NamedLocks locks, StaffActs acts, Clock clock) {
        this.asks = asks;
        this.plans = plans;
        this.locks = locks;
        this.acts = acts;
        this.clock = clock;
    }

    /** An ask with its plan. */
    public record PlannedAsk(Plan plan, Ask ask) {}

    /** The ids of the actions that serve an ask, the first said first. */
    @Transactional
    public List<UUID> actionsFor(UUID ask) {
        return list("askId = ?1 order by saidAt, id", ask).stream()
                .map(ServedAsk::actionId)
                .toList();
    }

    /** What an action serves, in the order of plans and asks. */
    @Transactional
    public List<PlannedAsk> servedBy(UUID action) {
        return asks
                .list("id in (select askId from ServedAsk where actionId = ?1) order by planId, place", action)
                .stream()
                .map(ask -> new PlannedAsk(plans.findById(ask.planId()), ask))
                .toList();
    }

    /** Says so, once however often. */
    @Transactional
    public void serve(UUID ask, UUID action, String by) {
        locks.hold(SERVED, ask);
        if (count("askId = ?1 and actionId = ?2", ask, action) == 0) {
            persist(new ServedAsk(ask, action, by, clock.instant()));
            acts.record(StaffAct.of("said that an action serves an ask", ask).on(action), by);
        }
    }

    /** Takes that back. */
    @Transactional
    public void leave(UUID ask, UUID action, String by) {
        if (delete("askId = ?1 and actionId = ?2", ask, action) > 0) {
            acts.record(
                    StaffAct.of("took back that an action serves an ask", ask).on(action), by);
        }
    }
}
