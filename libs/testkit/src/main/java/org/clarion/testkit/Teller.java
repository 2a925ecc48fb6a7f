package org.clarion.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.clarion.contracts.Event;
import org.clarion.contracts.EventType;
import org.clarion.contracts.Topic;

/** Speaks to the test's broker as another service would. */
public final class Teller {

    private Teller() {}

    /** Tells an event and returns its id once the broker has it. */
    public static UUID tell(Topic topic, Event event) {
        var id = UUID.randomUUID();
        again(id, topic, event);
        return id;
    }

    /** Tells an event under an id that may have been heard before. */
    public static void again(UUID id, Topic topic, Event event) {
        var type = event.getClass().getAnnotation(EventType.class).value();
        raw(topic, event.subject().toString(), envelope(id, type, event.subject()), Json.write(event));
    }

    /** The CloudEvents headers of an event of any type. */
    public static Map<String, String> envelope(UUID id, String type, UUID subject) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id.toString(),
                "ce_type",
                type,
                "ce_source",
                "/a-test",
                "ce_subject",
                subject.toString(),
                "ce_time",
                Instant.now().toString(),
                "content-type",
                "application/json");
    }

    /** Puts anything at all on a topic. */
    public static void raw(Topic topic, String key, Map<String, String> headers, String payload) {
        var record = new ProducerRecord<>(topic.label(), key, payload);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        Map<String, Object> manner = Map.of("bootstrap.servers", RealParts.brokers(), "acks", "all");
        try (var producer = new KafkaProducer<>(manner, new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException("the test's broker took no message", failed);
        }
    }
}
