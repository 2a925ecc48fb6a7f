package org.clarion.localrun.edge;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.clarion.localrun.Port;
import org.clarion.localrun.Ports;

/** Which instances of a service there are, and which of them take requests: those that say so several times a second. */
final class Instances {

    private static final Set<Port> SERVICES =
            Set.of(Port.URGENT_ACTIONS, Port.SUPPORTERS, Port.LETTERS, Port.ACTION_REPORTS);
    private static final long BETWEEN_LOOKS = 200;
    private static final int ANSWERED_WITHIN = 1000;

    private final Map<Port, List<Integer>> all = new EnumMap<>(Port.class);
    private final Set<Integer> unready = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();

    private Instances(Ports ports, boolean twins) {
        for (var port : Port.values()) {
            all.put(
                    port,
                    twins && SERVICES.contains(port)
                            ? List.of(ports.of(port), ports.twin(port))
                            : List.of(ports.of(port)));
        }
    }

    /** Where there is only one of each nobody needs to look. */
    static Instances watched(Vertx vertx, Ports ports, boolean twins) {
        var instances = new Instances(ports, twins);
        if (twins) {
            var http = vertx.createHttpClient(
                    new HttpClientOptions().setConnectTimeout(ANSWERED_WITHIN).setMaxPoolSize(1));
            vertx.setPeriodic(1, BETWEEN_LOOKS, look -> SERVICES.stream()
                    .flatMap(service -> instances.all.get(service).stream())
                    .forEach(port -> instances.look(http, port)));
        }
        return instances;
    }

    /** Those that are ready first, in turn. The others stand behind them: better a try than none. */
    List<Integer> inOrder(Port service) {
        var ports = all.getOrDefault(service, List.of());
        if (ports.size() < 2) {
            return ports;
        }
        var turned = turn.getAndIncrement() % 2 == 0 ? ports : ports.reversed();
        return Stream.concat(
                        turned.stream().filter(port -> !unready.contains(port)),
                        turned.stream().filter(unready::contains))
                .toList();
    }

    private void look(HttpClient http, int port) {
        var question = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost("127.0.0.1")
                .setPort(port)
                .setURI("/q/health/ready")
                .setIdleTimeout(ANSWERED_WITHIN);
        http.request(question)
                .compose(request -> request.send())
                .compose(answer -> answer.body().map(read -> answer.statusCode() == 200))
                .onSuccess(ready -> note(port, ready))
                .onFailure(away -> note(port, false));
    }

    private void note(int port, boolean ready) {
        if (ready) {
            unready.remove(port);
        } else {
            unready.add(port);
        }
    }
}
