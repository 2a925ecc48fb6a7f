package org.clarion.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.clarion.contracts.Event;
import org.clarion.contracts.Topic;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says what is worth hearing now and worth nothing later, past the outbox: once, with a few seconds' patience. What was not
 * said is forgotten.
 */
@ApplicationScoped
public class PassingWord {

    private static final int PATIENCE_MILLIS = 4_000;

    private final Voice voice;
    private final Clock clock;

    @Inject
    PassingWord(@ConfigProperty(name = "quarkus.application.name") String application, Brokers brokers, Clock clock) {
        this.voice = new Voice(
                application,
                () -> new KafkaProducer<>(brokers.reachedBy(manner()), new StringSerializer(), new StringSerializer()));
        this.clock = clock;
    }

    /** Returns when Kafka has it; {@link KafkaAway} if it does not answer in time. */
    public void say(Topic topic, Event event) {
        try {
            voice.say(List.of(Entry.of(topic, event, clock.instant())));
        } catch (IllegalStateException | KafkaException away) {
            throw new KafkaAway(away);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new KafkaAway(stop);
        }
    }

    @PreDestroy
    void fallSilent() {
        voice.fallSilent();
    }

    private static Map<String, Object> manner() {
        var manner = new HashMap<>(Manner.of());
        manner.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE_MILLIS);
        manner.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS / 2);
        manner.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        manner.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        return manner;
    }
}
