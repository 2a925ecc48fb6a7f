package org.clarion.actionreports.osdi;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that gets an error in OSDI's shape for an answer. */
class OsdiRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient List<OsdiComplaint> complaints;
    private final @Nullable Duration comeAgainAfter;

    OsdiRefusal(int status, List<OsdiComplaint> complaints) {
        this(status, complaints, null);
    }

    private OsdiRefusal(int status, List<OsdiComplaint> complaints, @Nullable Duration comeAgainAfter) {
        super("declined with " + status, null, false, false);
        this.status = status;
        this.complaints = complaints;
        this.comeAgainAfter = comeAgainAfter;
    }

    static OsdiRefusal with(int status, String code, String description, String hint) {
        return new OsdiRefusal(status, List.of(new OsdiComplaint(code, description, "", hint)));
    }

    static OsdiRefusal forNow(int status, String code, String description, Duration comeAgainAfter) {
        var hint = "Send the same request again after the time in Retry-After.";
        return new OsdiRefusal(status, List.of(new OsdiComplaint(code, description, "", hint)), comeAgainAfter);
    }

    static OsdiRefusal busy(Duration comeAgainAfter) {
        return forNow(503, "busy", "Too many at once; nothing was stored.", comeAgainAfter);
    }

    static OsdiRefusal noSuchCampaign() {
        return with(404, "not_found", "There is no such campaign.", "GET /api/osdi/v1/advocacy_campaigns lists all.");
    }

    int status() {
        return status;
    }

    List<OsdiComplaint> complaints() {
        return complaints;
    }

    Optional<Duration> comeAgainAfter() {
        return Optional.ofNullable(comeAgainAfter);
    }
}
