package org.clarion.actionreports.outreaches;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that gets an error in OSDI's shape for an answer. */
class Declined extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient List<Complaint> complaints;
    private final @Nullable Duration comeAgainAfter;

    Declined(int status, List<Complaint> complaints) {
        this(status, complaints, null);
    }

    private Declined(int status, List<Complaint> complaints, @Nullable Duration comeAgainAfter) {
        super("declined with " + status, null, false, false);
        this.status = status;
        this.complaints = complaints;
        this.comeAgainAfter = comeAgainAfter;
    }

    static Declined with(int status, String code, String description, String hint) {
        return new Declined(status, List.of(new Complaint(code, description, "", hint)));
    }

    static Declined forNow(int status, String code, String description, Duration comeAgainAfter) {
        var hint = "Send the same request again after the time in Retry-After.";
        return new Declined(status, List.of(new Complaint(code, description, "", hint)), comeAgainAfter);
    }

    static Declined busy(Duration comeAgainAfter) {
        return forNow(503, "busy", "Too many at once; nothing was stored.", comeAgainAfter);
    }

    static Declined noSuchCampaign() {
        return with(404, "not_found", "There is no such campaign.", "GET /api/osdi/v1/advocacy_campaigns lists all.");
    }

    int status() {
        return status;
    }

    List<Complaint> complaints() {
        return complaints;
    }

    Optional<Duration> comeAgainAfter() {
        return Optional.ofNullable(comeAgainAfter);
    }
}
