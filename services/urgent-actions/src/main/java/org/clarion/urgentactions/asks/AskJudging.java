package org.clarion.urgentactions.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;

/** What is done to single asks: they are judged, looked at, and it is said whom they are for. */
@ApplicationScoped
public class AskJudging {

    private final KeptPlans plans;
    private final KeptAsks asks;
    private final KeptJudgements judgements;
    private final AskInstances instances;
    private final AskTelling telling;
    private final StaffActs acts;
    private final Clock clock;

    AskJudging(
            KeptPlans plans,
            KeptAsks asks,
            KeptJudgements judgements,
            AskInstances instances,
            AskTelling telling,
            StaffActs acts,
            Clock clock) {
        this.plans = plans;
        this.asks = asks;
        this.judgements = judgements;
        this.instances = instances;
        this.telling = telling;
        this.acts = acts;
        this.clock = clock;
    }

    /** Says how far an ask has come, as a whole or in one country. A form says it once, however often it is posted. */
    @Transactional
    public void judge(UUID form, UUID id, JudgementEntry entry, String by) {
        var found = asks.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        if (found.isEmpty() || judgements.findByIdOptional(form).isPresent()) {
            return;
        }
        var ask = found.get();
        judgements.persist(new AskJudgement(form, id, entry, by, clock.instant()));
        var before = entry.country().isEmpty() ? judgeWhole(ask, entry) : judgeThere(ask, entry);
        telling.tell(plans.findById(ask.planId()), List.of(ask));
        acts.record(
                StaffAct.of("judged an ask", id)
                        .on(entry.actionId())
                        .changed(PublicFact.STATUS, before, entry.status()),
                by);
    }

    private AskStatus judgeWhole(Ask ask, JudgementEntry entry) {
        var before = ask.status();
        ask.judged(entry.status(), entry.onDay(), clock.instant());
        return before;
    }

    /** Whoever judged it in one country has looked at the ask. */
    private AskStatus judgeThere(Ask ask, JudgementEntry entry) {
        var there = instances.of(ask.id(), entry.country()).orElseThrow();
        var before = there.status();
        there.judged(entry.status(), entry.onDay(), clock.instant());
        ask.lookedAt(clock.instant());
        return before;
    }

    /** Somebody has looked, and nothing has changed. */
    @Transactional
    public void look(UUID id, String by) {
        asks.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).ifPresent(ask -> {
            ask.lookedAt(clock.instant());
            acts.record(StaffAct.of("looked at an ask that had not changed", id), by);
        });
    }

    /** Says whom an ask is for. One of States is followed in each country of its plan from then on. */
    @Transactional
    public void isFor(UUID id, AskAddress address, String by) {
        asks.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).ifPresent(ask -> {
            var plan = plans.findById(ask.planId());
            ask.isFor(address.addressees(), address.actor());
            plan.countries().stream()
                    .filter(country -> ask.isFollowedByCountry()
                            && instances.of(id, country).isEmpty())
                    .forEach(country -> instances.persist(new AskInstance(id, country)));
            telling.tell(plan, List.of(ask));
            acts.record(StaffAct.of("said whom an ask is for", id), by);
        });
    }
}
