package org.clarion.localrun.edge;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/** The edge's connections to the services: live figures have their own, so that no page waits behind them. */
final class ToServices {

    private static final String EVENTS = "text/event-stream";

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
                .setConnectTimeout(2000));
    }

    HttpClient fitting(HttpServerRequest request) {
        return isLive(request.path(), request.getHeader("Accept")) ? streams : pages;
    }

    static boolean isLive(String path, @Nullable String wished) {
        return wished != null && wished.contains(EVENTS) || path.endsWith("/stream") || path.endsWith("/totals");
    }
}
