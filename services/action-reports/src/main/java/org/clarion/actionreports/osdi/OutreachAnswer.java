package org.clarion.actionreports.osdi;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.clarion.osdi.OsdiError;
import org.jspecify.annotations.Nullable;

/** How an answer goes out to a client who handed in a report. */
record OutreachAnswer(HttpServerRequest request, AllowedOrigins origins) {

    /** For the metrics, which would else keep a figure for each action. */
    private static final String KIND_OF_ADDRESS = Hal.CAMPAIGNS + "/:action" + ReportsDoor.HELPER;

    /** A reply as it is written. */
    record Ready(int status, String body, @Nullable String comeAgainAfter) {

        static Ready of(OutreachReply reply) {
            var after = reply.comeAgainAfter();
            return new Ready(reply.status(), reply.body().toString(), after == null ? null : OsdiError.seconds(after));
        }
    }

    void with(OutreachReply reply) {
        with(Ready.of(reply));
    }

    void with(Ready reply) {
        request.routed(KIND_OF_ADDRESS);
        var answer = request.response()
                .setStatusCode(reply.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, wishedType())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("X-Content-Type-Options", "nosniff");
        if (reply.comeAgainAfter() != null) {
            answer.putHeader(HttpHeaders.RETRY_AFTER, reply.comeAgainAfter());
        }
        origins.allow(request.getHeader(HttpHeaders.ORIGIN), answer);
        answer.end(reply.body());
    }

    /** The line is closed after it: whoever sends too much would go on sending. */
    void atLastWith(OutreachReply reply) {
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        with(reply);
    }

    private String wishedType() {
        var wish = request.getHeader(HttpHeaders.ACCEPT);
        return wish != null && wish.contains("application/json") && !wish.contains("hal")
                ? "application/json"
                : Hal.HAL;
    }
}
