package org.clarion.urgentactions.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** The asks of published plans that nobody has looked at for half a year: not even to see that nothing has changed. */
@ApplicationScoped
public class UnseenAsks {

    static final Duration HALF_A_YEAR = Duration.ofDays(182);

    private final KeptPlans plans;
    private final KeptAsks asks;
    private final Clock clock;

    UnseenAsks(KeptPlans plans, KeptAsks asks, Clock clock) {
        this.plans = plans;
        this.asks = asks;
        this.clock = clock;
    }

    /** A plan and those of its asks. */
    public record UnseenOfPlan(Plan plan, List<Ask> asks) {}

    /** Of a plan that waits there are none; whoever published one has looked at its asks. */
    public boolean isUnseen(Plan plan, Ask ask) {
        if (!plan.isPublished()) {
            return false;
        }
        var looked = Objects.requireNonNullElse(ask.lookedAt(), plan.publishedAt());
        return looked.isBefore(clock.instant().minus(HALF_A_YEAR));
    }

    /** Plan by plan, those without any left out. */
    @Transactional
    public List<UnseenOfPlan> byPlan() {
        return plans.newestFirst().stream()
                .filter(Plan::isPublished)
                .map(plan -> new UnseenOfPlan(
                        plan,
                        asks.of(plan.id()).stream()
                                .filter(ask -> isUnseen(plan, ask))
                                .toList()))
                .filter(one -> !one.asks().isEmpty())
                .toList();
    }
}
