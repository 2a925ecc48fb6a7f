package org.clarion.supporters.totals;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.TotalsEvent.TotalsChanged;

/** The totals we have heard of. */
@ApplicationScoped
public class HeardTotals implements PanacheRepositoryBase<HeardTotal, UUID> {

    private final Clock clock;

    HeardTotals(Clock clock) {
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remember(TotalsChanged told) {
        findByIdOptional(told.actionId())
                .ifPresentOrElse(
                        known -> known.hear(told, clock.instant()),
                        () -> persist(new HeardTotal(told, clock.instant())));
    }

    /** Those of an action on which somebody has reported something. */
    @Transactional
    public Optional<HeardTotal> of(UUID action) {
        return findByIdOptional(action)
                .filter(known -> known.worthTellingSince().isPresent());
    }
}
