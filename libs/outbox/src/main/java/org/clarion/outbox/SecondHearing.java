package org.clarion.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Tells dead letters once more where they were told first, with the same id. Every service that listens there hears them
 * again, not only ours; those that acted on them know the id and do nothing ({@link Inbox}).
 */
@ApplicationScoped
public class SecondHearing {

    private record Subject(String topic, String key) {}

    private final DeadLetters dead;

    SecondHearing(DeadLetters dead) {
        this.dead = dead;
    }

    /**
     * Returns when Kafka has them, or throws {@link KafkaAway}. Not told again, and returned, are those that something
     * newer on the same subject has made old: as the last word of a compacted topic they would bring the past back.
     */
    public Set<DeadLetter.Place> of(List<DeadLetter> letters) {
        var overtaken = overtaken(letters.stream()
                .filter(letter -> Topics.compacted(letter.shelf().topic())
                        && letter.origin().isPresent()
                        && letter.originPartition().isPresent())
                .toList());
        say(letters.stream()
                .filter(letter -> !overtaken.contains(letter.place()))
                .toList());
        return overtaken;
    }

    private Set<DeadLetter.Place> overtaken(List<DeadLetter> letters) {
        if (letters.isEmpty()) {
            return Set.of();
        }
        var starts = letters.stream()
                .collect(Collectors.toMap(
                        letter -> new TopicPartition(
                                letter.shelf().topic(), letter.originPartition().orElseThrow()),
                        letter -> letter.origin().orElseThrow() + 1,
                        Math::min));
        var last = new HashMap<Subject, Long>();
        var wholly = dead.pass().over(starts, messages -> {
            messages.stream()
                    .filter(message -> message.key() != null)
                    .forEach(message -> last.put(subject(message.topic(), message.key()), message.offset()));
            return true;
        });
        if (!wholly) {
            throw new KafkaAway(new IllegalStateException("what came later could not be read in time"));
        }
        return letters.stream()
                .filter(letter -> letter.message().key() != null
                        && last.getOrDefault(
                                        subject(
                                                letter.shelf().topic(),
                                                letter.message().key()),
                                        -1L)
                                > letter.origin().orElseThrow())
                .map(DeadLetter::place)
                .collect(Collectors.toSet());
    }

    private static Subject subject(String topic, byte[] key) {
        return new Subject(topic, new String(key, java.nio.charset.StandardCharsets.UTF_8));
    }

    private void say(List<DeadLetter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(manner(), new ByteArraySerializer(), new ByteArraySerializer())) {
            var said = new ArrayList<Future<?>>();
            letters.forEach(letter -> said.add(producer.send(again(letter))));
            producer.flush();
            for (var one : said) {
                one.get();
            }
        } catch (ExecutionException | KafkaException refused) {
            throw new KafkaAway(refused);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new KafkaAway(stop);
        }
    }

    private static ProducerRecord<byte[], byte[]> again(DeadLetter letter) {
        var told = new ProducerRecord<>(
                letter.shelf().topic(), letter.message().key(), letter.message().value());
        letter.message().headers().forEach(header -> {
            if (!header.key().startsWith(DeadLetter.OF_ITS_DEATH)) {
                told.headers().add(header);
            }
        });
        return told;
    }

    private Map<String, Object> manner() {
        int patience = (int) Pass.PATIENCE.toMillis();
        return dead.brokers()
                .reachedBy(Map.of(
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        patience,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        patience,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        2 * patience));
    }
}
