package org.clarion.actionreports.osdi;

import java.time.Duration;
import java.util.List;
import org.clarion.osdi.OsdiComplaint;
import org.clarion.osdi.OsdiRefusal;

/** Why a request about outreaches, or the campaigns they belong to, is declined. */
final class OutreachRefusals {

    private static final String OUTREACH = "osdi:outreach";

    private OutreachRefusals() {}

    static OsdiRefusal of(int status, List<OsdiComplaint> complaints) {
        return new OsdiRefusal(OUTREACH, status, complaints);
    }

    static OsdiRefusal with(int status, String code, String description, String hint) {
        return of(status, List.of(OsdiComplaint.at(code, description, "").hinting(hint)));
    }

    static OsdiRefusal forNow(int status, String code, String description, Duration pause) {
        return with(status, code, description, "Send the same request again after the time in Retry-After.")
                .comeAgainAfter(pause);
    }

    static OsdiRefusal busy(Duration pause) {
        return forNow(503, "busy", "Too many at once; nothing was stored.", pause);
    }

    static OsdiRefusal noSuchCampaign() {
        return with(404, "not_found", "There is no such campaign.", "GET /api/osdi/v1/advocacy_campaigns lists all.");
    }
}
