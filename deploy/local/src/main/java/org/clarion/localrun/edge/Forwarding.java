package org.clarion.localrun.edge;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyRequest;
import java.util.List;

/** What the services are told about who asked; whatever the client claims about it is dropped. */
final class Forwarding {

    static final List<String> CLAIMS = List.of(
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Proto",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Ssl",
            "X-Real-IP",
            // Only we decide who is followed.
            "Traceparent",
            "Tracestate");

    private Forwarding() {}

    static void tell(HttpServerRequest request, ProxyRequest onwards) {
        var headers = onwards.headers();
        CLAIMS.forEach(headers::remove);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", "http");
        var asked = request.authority();
        if (asked != null) {
            onwards.setAuthority(asked);
            headers.set("X-Forwarded-Host", asked.toString());
        }
    }
}
