package org.clarion.supporters.osdi;

import java.time.Duration;
import java.util.List;
import org.clarion.osdi.OsdiComplaint;
import org.clarion.osdi.OsdiRefusal;

/** Why somebody is not let into the network through another page. */
final class SignupRefusals {

    private static final String PERSON = "osdi:person";

    private SignupRefusals() {}

    static OsdiRefusal invalid(List<OsdiComplaint> faults) {
        return new OsdiRefusal(PERSON, 400, faults);
    }

    /** @param pause whole seconds count */
    static OsdiRefusal tooMany(Duration pause) {
        var seconds = pause.toSeconds();
        var complaint = OsdiComplaint.at(
                "too_many_requests", "Too many sign-ups. Wait " + seconds + " seconds, or use a token.");
        return new OsdiRefusal(PERSON, 429, List.of(complaint)).comeAgainAfter(Duration.ofSeconds(seconds));
    }
}
