package org.clarion.actionreports.osdi;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What a request brings, up to a length that no honest report reaches. */
final class RequestBody {

    private static final int MOST = 64 * 1024;

    private final Buffer read = Buffer.buffer();
    private boolean tooLong;

    private RequestBody() {}

    /** One of the two is called, once, when all is read or no more will be. */
    static void of(HttpServerRequest request, Consumer<String> whole, Runnable tooLong) {
        var body = new RequestBody();
        request.handler(part -> body.take(part, tooLong));
        request.endHandler(end -> {
            if (!body.tooLong) {
                whole.accept(body.read.toString(StandardCharsets.UTF_8));
            }
        });
        request.resume();
    }

    private void take(Buffer part, Runnable whenTooLong) {
        if (tooLong) {
            return;
        }
        if (read.length() + part.length() > MOST) {
            tooLong = true;
            whenTooLong.run();
        } else {
            read.appendBuffer(part);
        }
    }
}
