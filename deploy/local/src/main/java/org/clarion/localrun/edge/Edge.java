package org.clarion.localrun.edge;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Optional;
import org.clarion.localrun.Port;
import org.clarion.localrun.Ports;

/** The one address people open: hands each request to the service whose path it is. */
public final class Edge {

    private static final String LOOPBACK = "127.0.0.1";

    private final ToServices services;
    private final Ports ports;

    private Edge(ToServices services, Ports ports) {
        this.services = services;
        this.ports = ports;
    }

    public static void start(Ports ports) {
        start(Vertx.vertx(), ports, Room.onThisMachine())
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    static Future<HttpServer> start(Vertx vertx, Ports ports, Room room) {
        var fromClients = new HttpServerOptions()
                .setHost(LOOPBACK)
                .setPort(ports.of(Port.EDGE))
                .setHttp2ClearTextEnabled(
                        false); // a client that wishes it keeps to 1.1; halfway through, bodies got lost
        var edge = new Edge(new ToServices(vertx, room), ports);
        return vertx.createHttpServer(fromClients).requestHandler(edge::receive).listen();
    }

    private void receive(HttpServerRequest request) {
        var path = request.path();
        var answering = path == null ? Optional.<Port>empty() : Prefixes.answering(path);
        if (answering.isEmpty()) {
            Refusing.answer(request, EdgeRefusal.NOWHERE);
        } else if (EdgeRequestBody.isAnnouncedTooLong(request)) {
            Refusing.answer(request, EdgeRefusal.TOO_LONG);
        } else {
            handOver(request, answering.get());
        }
    }

    private void handOver(HttpServerRequest request, Port port) {
        var proxied = ProxyRequest.reverseProxy(request);
        Forwarding.tell(request, proxied);
        var origin = ToServices.patiently(request.method().name(), request.path())
                .setHost(LOOPBACK)
                .setPort(ports.of(port));
        withKnownLength(request, proxied)
                .compose(known -> services.fitting(request).request(origin))
                .compose(proxied::send)
                .compose(ProxyResponse::send)
                .onFailure(failure -> Refusing.answer(request, refusal(failure)));
    }

    /** So that what goes on without end never reaches a service. */
    private static Future<Void> withKnownLength(HttpServerRequest request, ProxyRequest proxied) {
        if (!EdgeRequestBody.isOfUnknownLength(request)) {
            return Future.succeededFuture();
        }
        return EdgeRequestBody.gather(request).map(whole -> {
            proxied.headers().remove(HttpHeaders.TRANSFER_ENCODING);
            proxied.setBody(Body.body(whole));
            return null;
        });
    }

    private static EdgeRefusal refusal(Throwable failure) {
        return failure instanceof EdgeRequestBody.TooLong ? EdgeRefusal.TOO_LONG : EdgeRefusal.AWAY;
    }
}
