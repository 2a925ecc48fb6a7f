package org.clarion.supporters.erasing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the services have answered. */
@ApplicationScoped
class ErasureAnswers implements PanacheRepositoryBase<ErasureAnswer, String> {

    /** How many services have answered in this round. */
    long in(Erasure erasure) {
        return count("erasureId = ?1 and secondRound = ?2", erasure.id(), erasure.isInItsSecondRound());
    }

    List<ErasureAnswer> to(Collection<UUID> erasures) {
        return list("erasureId in ?1 order by answeredAt", erasures);
    }
}
