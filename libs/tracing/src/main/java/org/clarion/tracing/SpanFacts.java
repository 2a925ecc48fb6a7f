package org.clarion.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Lets out of a span only what cannot name a person: names of routes, methods, states, numbers. Addresses, paths (a private link is
 * one), queries, what a browser says of itself, and the texts of exceptions stay here. What is not on the list does not leave, so
 * that a newer library that knows more tells no more.
 */
final class SpanFacts implements SpanExporter {

    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");

    private static final Set<String> PUBLIC = Set.of(
            METHOD.getKey(),
            ROUTE.getKey(),
            "http.response.status_code",
            "http.request.body.size",
            "http.response.body.size",
            "network.protocol.version",
            "url.scheme",
            "error.type",
            "code.function.name",
            "job.system");

    private final SpanExporter next;

    SpanFacts(SpanExporter next) {
        this.next = next;
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        return next.export(spans.stream().<SpanData>map(Public::new).toList());
    }

    @Override
    public CompletableResultCode flush() {
        return next.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return next.shutdown();
    }

    static Attributes known(Attributes all) {
        return all.toBuilder().removeIf(key -> !PUBLIC.contains(key.getKey())).build();
    }

    private static final class Public extends DelegatingSpanData {

        private final SpanData whole;

        private Public(SpanData whole) {
            super(whole);
            this.whole = whole;
        }

        /** Whoever found no route has typed a path: of that only the method is told. */
        @Override
        public String getName() {
            var facts = whole.getAttributes();
            var method = facts.get(METHOD);
            return method == null || facts.get(ROUTE) != null ? whole.getName() : method;
        }

        @Override
        public Attributes getAttributes() {
            return known(whole.getAttributes());
        }

        @Override
        public int getTotalAttributeCount() {
            return getAttributes().size();
        }

        /** An event of a span is an exception with its text. */
        @Override
        public List<EventData> getEvents() {
            return List.of();
        }

        @Override
        public int getTotalRecordedEvents() {
            return 0;
        }

        @Override
        public StatusData getStatus() {
            var code = whole.getStatus().getStatusCode();
            return code == StatusCode.ERROR ? StatusData.error() : whole.getStatus();
        }
    }
}
