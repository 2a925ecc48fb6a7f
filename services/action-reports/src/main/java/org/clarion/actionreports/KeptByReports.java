package org.clarion.actionreports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.contracts.KeptPeriod;
import org.clarion.contracts.KeptThing;
import org.clarion.vitals.KeptPeriods;

/** What this service keeps of people, by the settings that end it. */
@ApplicationScoped
class KeptByReports implements KeptPeriods {

    private final ReportsConfig config;

    KeptByReports(ReportsConfig config) {
        this.config = config;
    }

    @Override
    public List<KeptPeriod> all() {
        return List.of(
                KeptPeriod.of(KeptThing.REPORTER, config.confirmWithin()),
                KeptPeriod.of(KeptThing.CIRCUMSTANCES, config.circumstancesFor()),
                KeptPeriod.of(KeptThing.TALLY_PHOTO, config.photosFor()),
                KeptPeriod.of(KeptThing.REPORT_FILE, config.importsFor()));
    }
}
