package org.clarion.proof;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Takes spans by OTLP over HTTP, as an operator's own collector does, and keeps them. */
final class TraceCollector implements AutoCloseable {

    private static final String SERVICE = "service.name";

    /** What a service said of one of its steps. */
    record Told(String service, Span span) {

        String name() {
            return service + ": " + span.getName();
        }

        String trace() {
            return HexFormat.of().formatHex(span.getTraceId().toByteArray());
        }

        Stream<String> keys() {
            return span.getAttributesList().stream().map(fact -> fact.getKey());
        }
    }

    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    TraceCollector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    /** What makes a service tell this collector of every request that says it is followed, and of no other. */
    Map<String, String> settings() {
        return Map.of(
                "QUARKUS_OTEL_SDK_DISABLED", "false",
                "QUARKUS_OTEL_TRACES_SAMPLER_ARG", "0.0",
                "CLARION_TRACES_COLLECTOR",
                        "http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<Told> told() {
        return told;
    }

    List<String> of(String trace) {
        return told.stream()
                .filter(one -> one.trace().equals(trace))
                .map(Told::name)
                .distinct()
                .toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            var body = exchange.getRequestBody();
            var request = ExportTraceServiceRequest.parseFrom(packed ? new GZIPInputStream(body) : body);
            request.getResourceSpansList().forEach(resource -> {
                var service = resource.getResource().getAttributesList().stream()
                        .filter(fact -> fact.getKey().equals(SERVICE))
                        .map(fact -> fact.getValue().getStringValue())
                        .findFirst()
                        .orElse("?");
                resource.getScopeSpansList()
                        .forEach(scope -> scope.getSpansList().forEach(span -> told.add(new Told(service, span))));
            });
            exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
