package org.clarion.actionreports.showing;

import io.vertx.core.http.HttpServerResponse;

/** Which frames a page may stand in, where that is another rule than for all our pages. */
enum Framing {
    ANYWHERE("form-action 'none'; frame-ancestors *"),
    NOWHERE_BUT_AROUND_OURS("form-action 'self'; frame-src 'self'; frame-ancestors 'none'");

    private static final String AS_EVERYWHERE =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; ";

    private final String policy;

    Framing(String policy) {
        this.policy = AS_EVERYWHERE + policy;
    }

    /** Instead of what every page has: of two policies both would hold. */
    void of(HttpServerResponse response) {
        response.putHeader("Content-Security-Policy", policy);
    }
}
