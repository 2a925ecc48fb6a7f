package org.clarion.supporters.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.mail.Address;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.Supporters;

/** Looking into the ledger, and taking it away as a file: both are on record before anything is seen. */
@ApplicationScoped
class LedgerDesk {

    private final Supporters supporters;
    private final StaffActs acts;
    private final Clock clock;

    LedgerDesk(Supporters supporters, StaffActs acts, Clock clock) {
        this.supporters = supporters;
        this.acts = acts;
        this.clock = clock;
    }

    /** Whose address this is. The record names the id, which says nothing of the person; of an address nobody has, nothing. */
    @Transactional
    Optional<UUID> find(Address address, ConsentReason reason) {
        var found = supporters.of(address, clock.instant()).map(Supporter::id);
        acts.record(StaffAct.of(reason.act(), found.map(UUID::toString).orElse("nobody")));
        return found;
    }

    @Transactional
    void take() {
        acts.record(StaffAct.of("took the ledger of consent as a file", "consent"));
    }
}
