package org.clarion.urgentactions.papers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.contracts.KeptPeriod;
import org.clarion.contracts.KeptThing;
import org.clarion.vitals.KeptPeriods;

/** Who answers the media is kept for as long as the document stands. */
@ApplicationScoped
class KeptOfPapers implements KeptPeriods {

    @Override
    public List<KeptPeriod> all() {
        return List.of(KeptPeriod.withoutAnEnd(KeptThing.MEDIA_CONTACT));
    }
}
