package org.clarion.urgentactions.health;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.clarion.contracts.VitalsEvent.VitalsStated;
import org.clarion.urgentactions.parts.HouseService;

@ApplicationScoped
class AllHeardVitals implements PanacheRepositoryBase<HeardVitals, String> {

    private final Clock clock;

    AllHeardVitals(Clock clock) {
        this.clock = clock;
    }

    /** In the caller's transaction. */
    void hear(VitalsStated stated) {
        findByIdOptional(stated.service(), LockModeType.PESSIMISTIC_WRITE)
                .ifPresentOrElse(known -> known.hear(stated, clock.instant()), () -> persist(new HeardVitals(stated)));
    }

    /** The last of every service that was heard of. */
    @Transactional
    Map<HouseService, VitalsStated> byPart() {
        var found = new EnumMap<HouseService, VitalsStated>(HouseService.class);
        streamAll().map(HeardVitals::stated).forEach(stated -> HouseService.called(stated.service())
                .ifPresent(part -> found.put(part, stated)));
        return found;
    }
}
