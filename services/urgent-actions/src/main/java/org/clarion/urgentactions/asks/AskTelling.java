package org.clarion.urgentactions.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.AskEvent.AskChanged;
import org.clarion.contracts.AskEvent.AskInCountry;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;
import org.clarion.outbox.Recollection;

/** Tells what everybody reads of the asks of published plans, in the transaction that changes them; and all of it anew. */
@ApplicationScoped
class AskTelling implements Recollection {

    private final KeptPlans plans;
    private final KeptAsks asks;
    private final AskInstances instances;
    private final Outbox outbox;

    AskTelling(KeptPlans plans, KeptAsks asks, AskInstances instances, Outbox outbox) {
        this.plans = plans;
        this.asks = asks;
        this.instances = instances;
        this.outbox = outbox;
    }

    /** Whoever changes asks holds their rows; of a plan that waits nobody hears. */
    @Transactional(TxType.MANDATORY)
    void tell(Plan plan, List<Ask> changed) {
        if (plan.isPublished() && !changed.isEmpty()) {
            changed.forEach(Ask::tell);
            outbox.tell(Topic.ASKS, events(Map.of(plan.id(), plan), changed));
        }
    }

    @Override
    public Topic topic() {
        return Topic.ASKS;
    }

    @Override
    public Portion after(UUID upTo, int most) {
        var found = asks.toldAfter(upTo, most);
        var theirs = new HashMap<UUID, Plan>();
        found.forEach(ask -> theirs.computeIfAbsent(ask.planId(), plans::findById));
        return new Portion(
                events(theirs, found),
                found.size() < most
                        ? Optional.empty()
                        : Optional.of(found.getLast().id()));
    }

    private List<AskChanged> events(Map<UUID, Plan> theirs, List<Ask> of) {
        var countries = instances.ofAll(of.stream().map(Ask::id).toList());
        return of.stream()
                .map(ask -> event(theirs.get(ask.planId()), ask, countries.getOrDefault(ask.id(), List.of())))
                .toList();
    }

    private static AskChanged event(Plan plan, Ask ask, List<AskInstance> countries) {
        return new AskChanged(
                ask.id(),
                ask.told(),
                plan.id(),
                plan.title(),
                ask.place(),
                ask.label(),
                ask.kind().name(),
                ask.actor().name(),
                ask.addressees(),
                ask.words(),
                plan.language(),
                ask.status().name(),
                ask.statusSince(),
                countries.stream()
                        .map(one -> new AskInCountry(one.country(), one.status().name(), one.statusSince()))
                        .toList());
    }
}
