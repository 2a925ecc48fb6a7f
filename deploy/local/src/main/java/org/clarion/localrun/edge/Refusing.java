package org.clarion.localrun.edge;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sends a refusal so that the one who asked can read it. */
final class Refusing {

    private static final String RETRY_SECONDS = "5";

    /** The same as in nginx.conf, but for Strict-Transport-Security: the local run is no https. */
    static final Map<String, String> PROTECTION = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), browsing-topics=()",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    private Refusing() {}

    static void answer(HttpServerRequest request, EdgeRefusal refusal) {
        var response = request.response();
        if (response.ended()) {
            return;
        }
        if (response.headWritten()) {
            // Half an answer is out: only a broken connection can still tell that it is not whole.
            request.connection().close();
            return;
        }
        boolean machine = isForMachines(request);
        label(response, refusal, machine);
        // A link opens a form anew: no harm where files were too large, but whoever typed goes back by their browser.
        var back = refusal == EdgeRefusal.TOO_LONG ? sentBy(request) : null;
        response.end(machine ? refusal.json() : refusal.page(words(request), back));
        if (!request.isEnded()) {
            request.handler(unread -> {}).resume(); // whoever is still sending would never come to read the answer
        }
    }

    private static void label(HttpServerResponse response, EdgeRefusal refusal, boolean machine) {
        response.setStatusCode(refusal.status())
                .putHeader("Content-Type", machine ? "application/json" : "text/html; charset=utf-8")
                .putHeader("Cache-Control", "no-store");
        PROTECTION.forEach(response::putHeader);
        if (refusal == EdgeRefusal.AWAY) {
            response.putHeader("Retry-After", RETRY_SECONDS);
        }
        if (refusal == EdgeRefusal.TOO_LONG) {
            response.putHeader("Connection", "close");
        }
    }

    /** The page of this house that sent a form, if the browser says so: nothing but the signs of our own addresses. */
    static @Nullable String sentBy(HttpServerRequest request) {
        var referer = request.getHeader("Referer");
        var host = request.getHeader("Host");
        if (referer == null || host == null || !request.method().equals(HttpMethod.POST)) {
            return null;
        }
        var path = referer.replaceFirst("^https?://" + Pattern.quote(host), "");
        return path.matches("/(?!/)[\\w/.~?=%-]*") ? path : null;
    }

    private static boolean isForMachines(HttpServerRequest request) {
        return request.path() != null && request.path().startsWith("/api/");
    }

    private static EdgeWords words(HttpServerRequest request) {
        return EdgeWords.best(request.getParam("lang"), request.getHeader("Accept-Language"));
    }
}
