package org.clarion.urgentactions.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;

/** In which countries what a plan asks of States is followed. */
@ApplicationScoped
public class PlanCountries {

    private final KeptPlans plans;
    private final KeptAsks asks;
    private final AskInstances instances;
    private final AskTelling telling;
    private final StaffActs acts;

    PlanCountries(KeptPlans plans, KeptAsks asks, AskInstances instances, AskTelling telling, StaffActs acts) {
        this.plans = plans;
        this.asks = asks;
        this.instances = instances;
        this.telling = telling;
        this.acts = acts;
    }

    /** One that somebody has judged already cannot be left out of these: nothing that was said is lost. */
    @Transactional
    public Optional<String> judgedBeside(UUID plan, List<String> countries) {
        return plans.findById(plan).countries().stream()
                .filter(country -> !countries.contains(country) && instances.judged(plan, country) > 0)
                .findFirst();
    }

    /** Follows every ask of States in each of these, and in no other; those that were judged stay. */
    @Transactional
    public void follow(UUID id, List<String> countries, String by) {
        var plan = plans.findById(id, LockModeType.PESSIMISTIC_WRITE);
        var before = plan.countries();
        var changed = asks.held(id).stream().filter(Ask::isFollowedByCountry).toList();
        before.stream()
                .filter(country -> !countries.contains(country))
                .forEach(country -> instances.remove(id, country));
        countries.stream()
                .filter(country -> !before.contains(country))
                .forEach(country -> changed.forEach(ask -> instances.persist(new AskInstance(ask.id(), country))));
        plan.follow(countries);
        telling.tell(plan, changed);
        acts.record(
                StaffAct.of("chose the countries of a plan", id)
                        .changed(PublicFact.COUNT, before.size(), countries.size()),
                by);
    }
}
