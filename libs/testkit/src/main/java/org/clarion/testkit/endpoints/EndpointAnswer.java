package org.clarion.testkit.endpoints;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;

/** Whether an answer says that the door is closed to this caller. */
final class EndpointAnswer {

    private static final String LOG_IN = "/desk/login";
    private static final String RENEWAL = "/desk/renew";

    /** What the page says, and the error of the API. A form without its token is 403 too, and another page. */
    private static final String FORBIDDEN = "This page is not open to you";

    private static final String NOT_ALLOWED = "\"not_allowed\"";

    private EndpointAnswer() {}

    static boolean isClosed(String asked, HttpResponse<InputStream> answer) throws IOException {
        try (var body = answer.body()) {
            return switch (answer.statusCode()) {
                case 401 -> true;
                case 403 -> !answer.request().method().equals("POST") || says(new String(body.readAllBytes(), UTF_8));
                case 302, 303, 307 -> !asked.startsWith(LOG_IN) && !asked.equals(RENEWAL) && leadsToTheLogIn(answer);
                default -> {
                    if (!isStream(answer)) {
                        body.readAllBytes();
                    }
                    yield false;
                }
            };
        }
    }

    private static boolean says(String page) {
        return page.contains(FORBIDDEN) || page.contains(NOT_ALLOWED);
    }

    private static boolean leadsToTheLogIn(HttpResponse<InputStream> answer) {
        var location = answer.headers().firstValue("Location").orElse("");
        return location.startsWith(LOG_IN) || location.startsWith(RENEWAL);
    }

    /** It would never end. */
    private static boolean isStream(HttpResponse<InputStream> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
    }
}
