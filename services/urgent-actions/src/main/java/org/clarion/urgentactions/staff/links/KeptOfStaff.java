package org.clarion.urgentactions.staff.links;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.access.Sessions;
import org.clarion.contracts.KeptPeriod;
import org.clarion.contracts.KeptThing;
import org.clarion.vitals.KeptPeriods;

/** What is kept of who works here or was asked to. */
@ApplicationScoped
class KeptOfStaff implements KeptPeriods {

    @Override
    public List<KeptPeriod> all() {
        return List.of(
                KeptPeriod.withoutAnEnd(KeptThing.STAFF_ACCOUNT),
                KeptPeriod.of(KeptThing.STAFF_SESSION, Sessions.WHOLE),
                KeptPeriod.of(KeptThing.STAFF_INVITATION, Inviting.KEPT),
                KeptPeriod.withoutAnEnd(KeptThing.STAFF_RECORD));
    }
}
