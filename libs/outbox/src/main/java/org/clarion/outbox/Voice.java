package org.clarion.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says entries to Kafka as CloudEvents 1.0 in binary mode: attributes are headers, the value is the event itself. */
@ApplicationScoped
class Voice {

    private final String source;
    private final Producer<String, String> producer;

    Voice(
            @ConfigProperty(name = "quarkus.application.name") String application,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        source = "/" + application;
        producer = new KafkaProducer<>(manner(brokers), new StringSerializer(), new StringSerializer());
    }

    /** Returns when every entry is acknowledged by all in-sync replicas, however long that takes. */
    void say(List<Entry> entries) throws InterruptedException {
        var acknowledgements = new ArrayList<Future<RecordMetadata>>(entries.size());
        entries.forEach(entry -> acknowledgements.add(producer.send(record(entry))));
        producer.flush();
        for (var acknowledgement : acknowledgements) {
            try {
                acknowledgement.get();
            } catch (ExecutionException refused) {
                throw new IllegalStateException("Kafka refused an event", refused.getCause());
            }
        }
    }

    @PreDestroy
    void fallSilent() {
        producer.close(Duration.ofSeconds(2));
    }

    private ProducerRecord<String, String> record(Entry entry) {
        var told = new ProducerRecord<>(entry.topic(), entry.subject().toString(), entry.payload());
        attributes(entry).forEach((name, value) -> told.headers().add(name, value.getBytes(UTF_8)));
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

    /** No record ever expires in the client: giving up on one and sending the next would break the order. */
    private static Map<String, Object> manner(String brokers) {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Integer.MAX_VALUE,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000);
    }
}
