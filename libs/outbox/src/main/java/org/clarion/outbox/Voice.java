package org.clarion.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.trace.SpanKind;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.clarion.tracing.Traces;
import org.clarion.tracing.Traces.OpenStep;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Says entries to Kafka as CloudEvents 1.0 in binary mode: attributes are headers, the value is the event itself.
 *
 * <p>Order of a subject holds through every failure. One producer never skips: it is idempotent, no record expires, and
 * nothing is sent after the first that failed. A producer that failed is given up with all it still holds, and the next
 * one begins the batch anew. What the old one may yet have brought to Kafka is the beginning of the same row, so nobody
 * hears the second event of a subject before the first; some hear it twice, and the inbox knows.
 */
@ApplicationScoped
class Voice {

    /** A cluster that was wiped may never answer a producer that knew the old one. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String source;
    private final Supplier<Producer<String, String>> kafka;
    private volatile @Nullable Producer<String, String> producer;

    @Inject
    Voice(@ConfigProperty(name = "quarkus.application.name") String application, Brokers brokers) {
        this(
                application,
                () -> new KafkaProducer<>(
                        brokers.reachedBy(Manner.of()), new StringSerializer(), new StringSerializer()));
    }

    Voice(String application, Supplier<Producer<String, String>> kafka) {
        this.source = "/" + application;
        this.kafka = kafka;
    }

    /** Returns when every entry is acknowledged by all in-sync replicas; else all of them are to be said again. */
    void say(List<Entry> entries) throws InterruptedException {
        var speaking = producer == null ? kafka.get() : producer;
        producer = speaking;
        try {
            var acknowledgements = new ArrayList<Future<RecordMetadata>>(entries.size());
            var steps = new ArrayList<OpenStep>(entries.size());
            for (var entry : entries) {
                var step = Traces.open("tell " + entry.topic(), SpanKind.PRODUCER, entry.trace(), entry.happenedAt());
                steps.add(step);
                acknowledgements.add(sent(speaking.send(record(entry, step.place()))));
            }
            for (var acknowledgement : acknowledgements) {
                acknowledgement.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            }
            steps.forEach(OpenStep::end);
        } catch (ExecutionException | TimeoutException | RuntimeException failed) {
            producer = null;
            speaking.close(Duration.ZERO);
            throw new IllegalStateException("Kafka does not take events: " + reason(failed), failed);
        }
    }

    /** On its way; or it has failed already, and nothing may follow. */
    private static Future<RecordMetadata> sent(Future<RecordMetadata> acknowledgement)
            throws ExecutionException, InterruptedException {
        if (acknowledgement.isDone()) {
            acknowledgement.get();
        }
        return acknowledgement;
    }

    private static String reason(Exception failed) {
        var cause = failed.getCause() == null ? failed : failed.getCause();
        return cause.getClass().getSimpleName();
    }

    @PreDestroy
    void fallSilent() {
        var speaking = producer;
        if (speaking != null) {
            speaking.close(Duration.ofSeconds(2));
        }
    }

    /** @param trace where in its trace it was told: the attribute of CloudEvents' extension "distributed tracing" */
    private ProducerRecord<String, String> record(Entry entry, @Nullable String trace) {
        var told = new ProducerRecord<>(entry.topic(), entry.subject().toString(), entry.payload());
        attributes(entry).forEach((name, value) -> told.headers().add(name, value.getBytes(UTF_8)));
        if (trace != null) {
            told.headers().add("ce_" + Heard.TRACE, trace.getBytes(UTF_8));
        }
        return told;
    }

    private Map<String, String> attributes(Entry entry) {
        return Map.of(
                "ce_specversion", "1.0",
                "ce_id", entry.id().toString(),
                "ce_type", entry.type(),
                "ce_source", source,
                "ce_subject", entry.subject().toString(),
                "ce_time", entry.happenedAt().toString(),
                "content-type", "application/json");
    }
}
