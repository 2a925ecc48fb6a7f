package org.clarion.supporters.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.supporters.newsletters.Newsletters;
import org.clarion.supporters.newsletters.Newsletters.Newsletter;
import org.clarion.supporters.people.AddressState;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.SupporterStage;
import org.clarion.supporters.people.Supporters;

/** Choosing what to hear of. Only who has confirmed can: nobody else is written to about actions. */
@ApplicationScoped
class ChoosingMails {

    private final Supporters supporters;
    private final Newsletters newsletters;
    private final Clock clock;

    ChoosingMails(Supporters supporters, Newsletters newsletters, Clock clock) {
        this.supporters = supporters;
        this.newsletters = newsletters;
        this.clock = clock;
    }

    @Transactional
    Optional<StatedPreferences> chosen(UUID id) {
        return supporters
                .findByIdOptional(id)
                .filter(this::isIn)
                .map(one -> new StatedPreferences(one.language(), one.choice(), newsletters.wished(id)));
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

    /** The newsletters there could be for them. */
    @Transactional
    List<Newsletter> newsletters(UUID id, String language) {
        return supporters
                .findByIdOptional(id)
                .filter(this::isIn)
                .map(one -> newsletters.offered(id, one.country().orElse(null), language))
                .orElse(List.of());
    }

    /**
     * Holds from now on. False where there is nobody any more who could choose.
     *
     * @param wording names the words that they read
     */
    @Transactional
    boolean choose(UUID id, StatedPreferences chosen, String wording) {
        var found = supporters.forDeed(id).filter(this::isIn);
        found.ifPresent(one -> {
            one.choose(chosen.mailsIn(), chosen.choice(), clock.instant());
            var offered = newsletters.offered(id, one.country().orElse(null), one.language());
            newsletters.choose(
                    id,
                    chosen.newsletters(),
                    offered.stream().map(Newsletter::section).toList(),
                    wording);
        });
        return found.isPresent();
    }

    private boolean isIn(Supporter one) {
        return one.stage() == SupporterStage.CONFIRMED && !one.isPastItsEnd(clock.instant());
    }
}
