package org.clarion.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Goes once over some partitions, without a group: nobody else hears less for it. Kafka gets five seconds. */
final class Pass {

    static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration AT_ONCE = Duration.ofMillis(200);

    private final Brokers brokers;

    Pass(Brokers brokers) {
        this.brokers = brokers;
    }

    <T> T ask(Function<KafkaConsumer<byte[], byte[]>, T> question) {
        try (var consumer = new KafkaConsumer<>(manner(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return question.apply(consumer);
        } catch (KafkaException away) {
            throw new KafkaAway(away);
        }
    }

    /** From these offsets to the end, or until {@code goOn} has enough. Answers whether it came that far in time. */
    boolean over(Map<TopicPartition, Long> starts, Predicate<List<ConsumerRecord<byte[], byte[]>>> goOn) {
        return ask(consumer -> {
            consumer.assign(starts.keySet());
            var ends = consumer.endOffsets(starts.keySet());
            consumer.beginningOffsets(starts.keySet()).forEach((partition, first) -> {
                long start = starts.get(partition);
                consumer.seek(partition, start < first || start > ends.get(partition) ? first : start);
            });
            long latest = System.nanoTime() + PATIENCE.toNanos();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                if (System.nanoTime() > latest) {
                    return false;
                }
                var heard = consumer.poll(AT_ONCE);
                if (!goOn.test(StreamSupport.stream(heard.spliterator(), false).toList())) {
                    return true;
                }
            }
            return true;
        });
    }

    private Map<String, Object> manner() {
        return brokers.reachedBy(Map.of(
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis(),
                ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis()));
    }
}
