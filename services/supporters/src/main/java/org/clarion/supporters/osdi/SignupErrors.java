package org.clarion.supporters.osdi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;

/** What was wrong, in the shape of OSDI 1.2. */
record SignupErrors(@JsonProperty("osdi:error") Content content) {

    static SignupErrors invalid(List<Fault> faults) {
        return of(400, faults);
    }

    static SignupErrors tooMany(Duration wait) {
        return of(
                429,
                List.of(new Fault(
                        "too_many_requests",
                        "Too many sign-ups. Wait " + wait.toSeconds() + " seconds, or use a token.",
                        List.of())));
    }

    private static SignupErrors of(int code, List<Fault> faults) {
        return new SignupErrors(new Content("atomic", code, List.of(new Status("osdi:person", code, faults))));
    }

    record Content(
            @JsonProperty("request_type") String requestType,
            @JsonProperty("response_code") int responseCode,
            @JsonProperty("resource_status") List<Status> resourceStatus) {}

    record Status(
            String resource,
            @JsonProperty("response_code") int responseCode,
            @JsonProperty("error_descriptions") List<Fault> errorDescriptions) {}

    /** One thing to mend, and where. */
    record Fault(@JsonProperty("error_code") String errorCode, String description, List<String> properties) {}
}
