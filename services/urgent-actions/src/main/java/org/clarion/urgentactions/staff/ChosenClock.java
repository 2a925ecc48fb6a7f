package org.clarion.urgentactions.staff;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.clarion.pages.ReadingZone;

/** The desk's times are those of the zone its reader chose. An account that says universal time has chosen none. */
@ApplicationScoped
class ChosenClock implements ReadingZone {

    private final StaffDirectory directory;
    private final SecurityIdentity identity;

    ChosenClock(StaffDirectory directory, SecurityIdentity identity) {
        this.directory = directory;
        this.identity = identity;
    }

    @Override
    public Optional<ZoneId> zone() {
        // A refusal is written where nothing may wait for a database; it speaks of no time.
        return identity.isAnonymous() || !BlockingOperationControl.isBlockingAllowed()
                ? Optional.empty()
                : directory
                        .of(identity.getPrincipal().getName())
                        .map(StaffProfile::zone)
                        .filter(zone -> !zone.normalized().equals(ZoneOffset.UTC));
    }
}
