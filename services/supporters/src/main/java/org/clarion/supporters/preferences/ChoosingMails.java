package org.clarion.supporters.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.clarion.supporters.people.AddressState;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.SupporterStage;
import org.clarion.supporters.people.Supporters;

/** Choosing what to hear of. Only who has confirmed can: nobody else is written to about actions. */
@ApplicationScoped
class ChoosingMails {

    private final Supporters supporters;
    private final Clock clock;

    ChoosingMails(Supporters supporters, Clock clock) {
        this.supporters = supporters;
        this.clock = clock;
    }

    @Transactional
    Optional<StatedPreferences> chosen(UUID id) {
        return supporters
                .findByIdOptional(id)
                .filter(this::isIn)
                .map(one -> new StatedPreferences(one.language(), one.choice()));
    }

    /** How it stands with mail to whoever can choose. */
    @Transactional
    Optional<AddressState> address(UUID id) {
        return supporters.findByIdOptional(id).filter(this::isIn).map(Supporter::addressState);
    }

    /** They say that our mail arrives, and that they want it. False where there is nobody any more. */
    @Transactional
    boolean addressWorks(UUID id) {
        var found = supporters.forDeed(id).filter(this::isIn);
        found.ifPresent(Supporter::addressWorksAgain);
        return found.isPresent();
    }

    /** Holds from now on. False where there is nobody any more who could choose. */
    @Transactional
    boolean choose(UUID id, StatedPreferences chosen) {
        var found = supporters.forDeed(id).filter(this::isIn);
        found.ifPresent(one -> one.choose(chosen.mailsIn(), chosen.choice(), clock.instant()));
        return found.isPresent();
    }

    private boolean isIn(Supporter one) {
        return one.stage() == SupporterStage.CONFIRMED && !one.isPastItsEnd(clock.instant());
    }
}
