package org.clarion.access;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way of a browser whose cookie is not fresh any more, over the log-in service and back. What a form says goes along
 * (307 keeps method and body), so that nobody loses what they typed, or sees any of it.
 */
final class Renewal {

    /** Where the log-in service renews: see its RenewingPages. */
    static final String PATH = "/desk/renew";

    private static final String DUE = "clarion.renewal-is-due";
    private static final int SAME_METHOD = 307;
    private static final int SEE_OTHER = 303;

    /** As much as every service and the edge take at that path; files have more. */
    private static final int MOST = 900_000;

    private Renewal() {}

    /** Notes that this browser's session goes on, if the log-in service says so too. */
    static void isDue(RoutingContext request) {
        request.put(DUE, true);
    }

    /** Whether this request can go the way of renewal with all that it brings. */
    static boolean canCarry(RoutingContext request) {
        return request.get(DUE) != null
                && !request.normalizedPath().startsWith("/desk/login")
                && Sessions.landing(asked(request)).equals(asked(request))
                && (request.request().method() != HttpMethod.POST || isSmall(request));
    }

    static LogInFirst way(RoutingContext request) {
        var there = PATH + "?then=" + URLEncoder.encode(asked(request), StandardCharsets.UTF_8);
        return new LogInFirst(
                request.request().method() == HttpMethod.POST ? SAME_METHOD : SEE_OTHER,
                Map.of("Location", there, "Cache-Control", "no-store"),
                "");
    }

    private static boolean isSmall(RoutingContext request) {
        @Nullable String length = request.request().getHeader("Content-Length");
        return length != null && length.matches("\\d{1,6}") && Integer.parseInt(length) <= MOST;
    }

    private static String asked(RoutingContext request) {
        var query = request.request().query();
        return request.normalizedPath() + (query == null ? "" : "?" + query);
    }
}
