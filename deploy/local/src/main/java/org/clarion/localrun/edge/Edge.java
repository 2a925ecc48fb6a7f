package org.clarion.localrun.edge;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import java.util.List;
import java.util.Optional;
import org.clarion.localrun.Port;
import org.clarion.localrun.Ports;

/** The one address people open: hands each request to the service whose path it is. */
public final class Edge {

    private static final String LOOPBACK = "127.0.0.1";

    private final ToServices services;
    private final Instances instances;

    private Edge(ToServices services, Instances instances) {
        this.services = services;
        this.instances = instances;
    }

    /** @param twins whether each service runs twice */
    public static void start(Ports ports, boolean twins) {
        start(Vertx.vertx(), ports, twins, Room.onThisMachine())
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    static Future<HttpServer> start(Vertx vertx, Ports ports, boolean twins, Room room) {
        var fromClients = new HttpServerOptions()
                .setHost(LOOPBACK)
                .setPort(ports.of(Port.EDGE))
                .setHttp2ClearTextEnabled(
                        false); // a client that wishes it keeps to 1.1; halfway through, bodies got lost
        var edge = new Edge(new ToServices(vertx, room), Instances.watched(vertx, ports, twins));
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
        var proxied = onwards(request);
        withKnownLength(request, proxied)
                .compose(known -> handOver(request, proxied, instances.inOrder(port)))
                .onFailure(failure -> Refusing.answer(request, refusal(failure)));
    }

    private static ProxyRequest onwards(HttpServerRequest request) {
        var proxied = ProxyRequest.reverseProxy(request);
        Forwarding.tell(request, proxied);
        return proxied;
    }

    /** To the first of these, and to the next where nothing can have happened at the first. */
    private Future<Void> handOver(HttpServerRequest request, ProxyRequest proxied, List<Integer> left) {
        var others = left.subList(1, left.size());
        var origin = ToServices.patiently(request.method().name(), request.path())
                .setHost(LOOPBACK)
                .setPort(left.getFirst());
        return services.fitting(request).request(origin).transform(reached -> {
            if (reached.succeeded()) {
                return answered(request, proxied, reached.result(), others);
            }
            // Nobody was reached, so nobody has heard it: even a form goes to another.
            return others.isEmpty() ? Future.failedFuture(reached.cause()) : handOver(request, proxied, others);
        });
    }

    private Future<Void> answered(
            HttpServerRequest request, ProxyRequest proxied, HttpClientRequest connection, List<Integer> others) {
        return proxied.send(connection).transform(answer -> {
            if (answer.succeeded()) {
                return answer.result().send();
            }
            // What was sent may have been done. Only whoever reads may ask again.
            return others.isEmpty() || !reads(request)
                    ? Future.failedFuture(answer.cause())
                    : handOver(request, again(request), others);
        });
    }

    /** Its body, if there was one, has been read. */
    private static ProxyRequest again(HttpServerRequest request) {
        return onwards(request).setBody(Body.body(Buffer.buffer()));
    }

    private static boolean reads(HttpServerRequest request) {
        return request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
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
