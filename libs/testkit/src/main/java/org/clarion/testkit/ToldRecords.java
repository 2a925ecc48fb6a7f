package org.clarion.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.clarion.contracts.Topic;

/** What stands on a topic of the test's broker, read from the first message to the last. */
public final class ToldRecords {

    /** One message: headers hold the CloudEvents attributes ({@code ce_id}, {@code ce_type}, ...). */
    public record Message(String key, Map<String, String> headers, String payload) {

        /** The CloudEvents type, or an empty word. */
        public String type() {
            return headers.getOrDefault("ce_type", "");
        }
    }

    private ToldRecords() {}

    /** Everything on the topic now. */
    public static List<Message> on(Topic topic) {
        return on(topic.label());
    }

    /** Everything on a topic now, by name: for dead letters. */
    public static List<Message> on(String topic) {
        Map<String, Object> manner = Map.of("bootstrap.servers", RealParts.brokers(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(manner, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readTo(consumer.endOffsets(partitions), consumer);
        }
    }

    /** Everything about one subject now, in its order. */
    public static List<Message> about(UUID subject, Topic topic) {
        return on(topic).stream()
                .filter(message -> message.key().equals(subject.toString()))
                .toList();
    }

    private static List<Message> readTo(Map<TopicPartition, Long> ends, KafkaConsumer<String, String> consumer) {
        var messages = new ArrayList<Message>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(record -> messages.add(message(record)));
        }
        return messages;
    }

    private static Message message(ConsumerRecord<String, String> record) {
        var headers = new HashMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return new Message(String.valueOf(record.key()), headers, record.value());
    }
}
