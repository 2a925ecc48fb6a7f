package org.clarion.supporters.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.Address;
import org.clarion.supporters.people.ConfirmationCodes;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.SupporterStage;
import org.clarion.supporters.people.Supporters;
import org.jspecify.annotations.Nullable;

/** Confirming by the code of the mail, typed on the page that asked. */
@ApplicationScoped
class ConfirmingByCode {

    private final Supporters supporters;
    private final ConfirmationCodes codes;
    private final Joining joining;
    private final Clock clock;

    ConfirmingByCode(Supporters supporters, ConfirmationCodes codes, Joining joining, Clock clock) {
        this.supporters = supporters;
        this.codes = codes;
        this.joining = joining;
        this.clock = clock;
    }

    /**
     * Who is in the network now. Whoever types a code that is not theirs gets the same no, whether there is
     * nobody of this address, they are in already, or too many codes were tried.
     */
    @Transactional
    Optional<UUID> confirm(Address address, @Nullable String typed) {
        return supporters
                .of(address, clock.instant())
                .filter(Supporter::mayTryCode)
                .filter(one -> codes.isOf(one.id(), typed))
                .flatMap(one -> joining.confirm(one.id()))
                .filter(one -> one.stage() == SupporterStage.CONFIRMED)
                .map(Supporter::id);
    }
}
