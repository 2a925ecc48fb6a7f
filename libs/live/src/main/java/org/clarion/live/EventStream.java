package org.clarion.live;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.clarion.pages.Heads;

/** A response that goes on, as server-sent events. Written to directly: ten thousand may be open. */
final class EventStream implements LiveOutlet {

    /** A reader who lets more than this wait is passed over until it has gone out. */
    private static final int MOST_WAITING = 4096;

    private final HttpServerResponse response;
    private final Heads heads;
    private boolean begun;

    EventStream(HttpServerRequest request) {
        this.response = request.response();
        this.heads = Heads.of(request);
        response.setChunked(true);
        response.setWriteQueueMaxSize(MOST_WAITING);
        response.putHeader(HttpHeaders.CONTENT_TYPE, MediaType.SERVER_SENT_EVENTS);
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store"); // the filters of pages pass streams by
    }

    @Override
    public void send(Buffer written) {
        var leaving = response.write(written);
        if (!begun) {
            begun = true;
            leaving.onSuccess(left -> heads.forget());
        }
    }

    @Override
    public boolean ready() {
        return !response.writeQueueFull();
    }

    @Override
    public void whenReady(Runnable goOn) {
        response.drainHandler(drained -> goOn.run());
    }

    @Override
    public boolean closed() {
        return response.closed() || response.ended();
    }

    @Override
    public void end() {
        if (!closed()) {
            response.end();
        }
    }
}
