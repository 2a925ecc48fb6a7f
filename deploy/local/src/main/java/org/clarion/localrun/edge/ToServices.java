package org.clarion.localrun.edge;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import org.jspecify.annotations.Nullable;

/** The edge's connections to the services: live figures have their own, so that no page waits behind them. */
final class ToServices {

    private static final String EVENTS = "text/event-stream";

    /** For a connection; whoever gets none in this time is told to come again instead of being left waiting. */
    private static final int CONNECTED_WITHIN = 2000;

    /** Programs know by their identifiers what they have sent, so that asking again is safe. */
    private static final int ANSWERED_WITHIN = 5000;

    private final HttpClient streams;
    private final HttpClient pages;

    ToServices(Vertx vertx, Room room) {
        this.streams = client(vertx, room.streams(), room.waiting());
        this.pages = client(vertx, room.pages(), room.waiting());
    }

    private static HttpClient client(Vertx vertx, int connections, int waiting) {
        return vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(connections)
                .setMaxWaitQueueSize(waiting)
                .setConnectTimeout(CONNECTED_WITHIN));
    }

    /** How long this request may wait. People's pages may take their time: nobody should send a form twice for nothing. */
    static RequestOptions patiently(String method, String path) {
        var options = new RequestOptions().setConnectTimeout(CONNECTED_WITHIN);
        return bringsAReport(method, path) ? options.setIdleTimeout(ANSWERED_WITHIN) : options;
    }

    private static boolean bringsAReport(String method, String path) {
        return method.equals("POST") && path.startsWith("/api/");
    }

    HttpClient fitting(HttpServerRequest request) {
        return isLive(request.path(), request.getHeader("Accept")) ? streams : pages;
    }

    static boolean isLive(String path, @Nullable String wished) {
        return wished != null && wished.contains(EVENTS) || path.endsWith("/stream") || path.endsWith("/totals");
    }
}
