package org.clarion.supporters.details;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.SupporterStage;
import org.clarion.supporters.people.Supporters;

/** Correcting who one is. Only who has confirmed can: nobody else's address is known to be theirs. */
@ApplicationScoped
class CorrectingDetails {

    private final Supporters supporters;
    private final Clock clock;

    CorrectingDetails(Supporters supporters, Clock clock) {
        this.supporters = supporters;
        this.clock = clock;
    }

    @Transactional
    Optional<TypedDetails> now(UUID id) {
        return supporters.findByIdOptional(id).filter(this::isIn).map(TypedDetails::of);
    }

    /** Holds from now on. False where there is nobody any more. */
    @Transactional
    boolean correct(UUID id, DetailsReading read) {
        var found = supporters.forDeed(id).filter(this::isIn);
        found.ifPresent(one -> one.correct(read.name(), read.country(), read.language(), clock.instant()));
        return found.isPresent();
    }

    private boolean isIn(Supporter one) {
        return one.stage() == SupporterStage.CONFIRMED && !one.isPastItsEnd(clock.instant());
    }
}
