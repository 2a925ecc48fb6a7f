package org.clarion.urgentactions.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.clarion.contracts.KeptPeriod;
import org.clarion.contracts.VitalsEvent.VitalsStated;
import org.clarion.urgentactions.parts.HouseService;
import org.clarion.vitals.VitalsTelling;

/** How long each service keeps what of people, as it stated last. */
@ApplicationScoped
public class StatedPeriods {

    private final AllHeardVitals heard;
    private final VitalsTelling own;

    StatedPeriods(AllHeardVitals heard, VitalsTelling own) {
        this.heard = heard;
        this.own = own;
    }

    /** A service that has stated nothing yet is missing. */
    public Map<HouseService, List<KeptPeriod>> byService() {
        var all = new EnumMap<HouseService, List<KeptPeriod>>(HouseService.class);
        heard.byPart().forEach((service, stated) -> put(all, service, stated));
        own.last().ifPresent(seen -> put(all, HouseService.URGENT_ACTIONS, seen));
        return all;
    }

    private static void put(Map<HouseService, List<KeptPeriod>> all, HouseService service, VitalsStated stated) {
        if (stated.keeps() != null) {
            all.put(service, stated.keeps());
        }
    }
}
