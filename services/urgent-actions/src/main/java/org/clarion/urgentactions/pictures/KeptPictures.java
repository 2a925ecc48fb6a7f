package org.clarion.urgentactions.pictures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.contracts.KeptPeriod;
import org.clarion.contracts.KeptThing;
import org.clarion.vitals.KeptPeriods;

/** What is kept of who is in danger beside what the sheet says: until somebody takes it away. */
@ApplicationScoped
class KeptPictures implements KeptPeriods {

    @Override
    public List<KeptPeriod> all() {
        return List.of(KeptPeriod.withoutAnEnd(KeptThing.SUBJECT_PICTURE));
    }
}
