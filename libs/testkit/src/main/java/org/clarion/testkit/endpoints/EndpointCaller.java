package org.clarion.testkit.endpoints;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who may ask a service for something. */
enum EndpointCaller {
    VISITOR,
    /** A program with the token of the tests. */
    API,
    CAMPAIGNER,
    COORDINATOR,
    ADMINISTRATOR;

    private static final String TOKEN = "a-token-for-tests-only";
    private static final String BOUNDARY = "a-boundary-of-tests";

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isStaff() {
        return this != VISITOR && this != API;
    }

    /** A request that fits the endpoint in form and brings nothing: no token of a form, no field. */
    HttpRequest request(String house, ServedEndpoint asked, String cookie) {
        var request = HttpRequest.newBuilder(URI.create(house + SamplePath.of(asked.path())))
                .header("Accept-Language", "en");
        if (isStaff()) {
            request.header("Cookie", cookie);
        } else if (this == API) {
            request.header("OSDI-API-Token", TOKEN);
        }
        return Set.of("GET", "HEAD", "OPTIONS").contains(asked.method())
                ? request.method(asked.method(), BodyPublishers.noBody()).build()
                : withBody(request, asked).build();
    }

    private static HttpRequest.Builder withBody(HttpRequest.Builder request, ServedEndpoint asked) {
        if (asked.path().startsWith("/api/")) {
            return request.header("Content-Type", "application/json")
                    .method(asked.method(), BodyPublishers.ofString("{}"));
        }
        if (asked.consumes().equals(List.of("multipart/form-data"))) {
            return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .method(
                            asked.method(),
                            BodyPublishers.ofString("--" + BOUNDARY
                                    + "\r\nContent-Disposition: form-data; name=\"nothing\"\r\n\r\n\r\n--" + BOUNDARY
                                    + "--\r\n"));
        }
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .method(asked.method(), BodyPublishers.ofString("nothing="));
    }
}
