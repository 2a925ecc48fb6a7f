package org.clarion.urgentactions.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.turns.NamedLocks;
import org.clarion.urgentactions.asks.reading.PlanReader;

/** The plans whose asks are followed. One that was brought waits until somebody has looked at it and publishes it. */
@ApplicationScoped
public class Plans {

    private static final String PLAN = "plan";

    private final KeptPlans plans;
    private final KeptAsks asks;
    private final KeptJudgements judgements;
    private final AskInstances instances;
    private final AskTelling telling;
    private final NamedLocks locks;
    private final StaffActs acts;
    private final Clock clock;

    Plans(
            KeptPlans plans,
            KeptAsks asks,
            KeptJudgements judgements,
            AskInstances instances,
            AskTelling telling,
            NamedLocks locks,
            StaffActs acts,
            Clock clock) {
        this.plans = plans;
        this.asks = asks;
        this.judgements = judgements;
        this.instances = instances;
        this.telling = telling;
        this.locks = locks;
        this.acts = acts;
        this.clock = clock;
    }

    /** The newest first, those that wait among them. */
    @Transactional
    public List<Plan> all() {
        return plans.newestFirst();
    }

    @Transactional
    public boolean isAnyPublished() {
        return plans.count("publishedAt is not null") > 0;
    }

    @Transactional
    public Optional<Plan> of(UUID id) {
        return plans.findByIdOptional(id);
    }

    @Transactional
    public List<Ask> asks(UUID plan) {
        return asks.of(plan);
    }

    /** @param place among all asks of the plan, from 1 */
    @Transactional
    public Optional<Ask> ask(UUID plan, int place) {
        return asks.at(plan, place);
    }

    /** By its own id. */
    @Transactional
    public Optional<Ask> askOf(UUID id) {
        return asks.findByIdOptional(id);
    }

    /** What was said of an ask, the latest day first. */
    @Transactional
    public List<AskJudgement> story(UUID ask) {
        return judgements.of(ask);
    }

    /** What was ever said of the asks of a plan, in the order in which it was said. */
    @Transactional
    public List<AskJudgement> judgements(UUID plan) {
        return judgements.ofPlan(plan);
    }

    /** An ask in each country that it is followed in, by their codes. */
    @Transactional
    public List<AskInstance> instances(UUID ask) {
        return instances.of(ask);
    }

    /** How far every ask of a plan has come in each country that it is followed in. */
    @Transactional
    public List<AskStanding> byCountry(UUID plan) {
        var all = asks.of(plan).stream().collect(Collectors.toMap(Ask::id, ask -> ask));
        return instances.ofPlan(plan).stream()
                .map(one -> AskStanding.of(all.get(one.askId()), one))
                .sorted(Comparator.comparingInt((AskStanding one) -> one.ask().place())
                        .thenComparing(AskStanding::country))
                .toList();
    }

    /** Takes a plan in with its asks as they are read, to be looked at. A form adds one plan, however often it is posted. */
    @Transactional
    public void add(UUID id, PlanEntry entry, String by) {
        locks.hold(PLAN, id);
        if (plans.findByIdOptional(id).isPresent()) {
            return;
        }
        plans.persist(new Plan(id, entry, by, clock.instant()));
        int place = 0;
        for (var list : PlanReader.read(entry.source()).lists()) {
            for (var read : list.asks()) {
                asks.persist(new Ask(id, ++place, list, read));
            }
        }
        acts.record(StaffAct.of("brought a plan", id), by);
    }

    /** From now on everybody reads it; whether there was such a plan. */
    @Transactional
    public boolean publish(UUID id) {
        return plans.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .map(plan -> {
                    if (!plan.isPublished()) {
                        plan.publish(clock.instant());
                        telling.tell(plan, asks.held(id));
                        acts.record("published a plan", id.toString());
                    }
                    return plan;
                })
                .isPresent();
    }
}
