package org.clarion.tracing;

import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where spans go: to a collector, by OTLP over HTTP, past {@link SpanFacts}. The framework's own exporter would send them whole, and
 * cannot be told otherwise.
 */
class TraceExport {

    /** @param collector its address, without the path that OTLP names: {@code http://collector:4318} */
    @Produces
    @Singleton
    SpanExporter exporter(@ConfigProperty(name = "clarion.traces.collector") String collector) {
        var whole = OtlpHttpSpanExporter.builder()
                .setEndpoint(collector + "/v1/traces")
                .build();
        return new SpanFacts(whole);
    }
}
