package org.clarion.actionreports.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.zone.ZoneRulesProvider;

/** Which edition of the world's time zone rules (IANA tzdata) this JDK carries. In templates: {@code inject:zoneRules}. */
@ApplicationScoped
@Named("zoneRules")
public class ZoneRulesVersion {

    /** "2026b". */
    public String getVersion() {
        return ZoneRulesProvider.getVersions("America/Lima").lastKey();
    }
}
