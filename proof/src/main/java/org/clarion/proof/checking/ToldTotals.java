package org.clarion.proof.checking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** What Kafka was told. */
public final class ToldTotals {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Object> manner;
    private final Instant since;

    public ToldTotals(String brokers) {
        this(brokers, Instant.EPOCH);
    }

    /** Events from before an instant are not read. */
    public ToldTotals(String brokers, Instant since) {
        this.manner = Map.of("bootstrap.servers", brokers, "enable.auto.commit", "false");
        this.since = since;
    }

    /** Ids of all reports that were told as accepted; the same may be told more than once. */
    public Set<String> reports() {
        var told = new HashSet<String>();
        everyRecord("action-reports", (type, event) -> {
            if (type.equals("report.accepted.v1")) {
                told.add(event.path("reportId").asText());
            }
        });
        return told;
    }

    /** The figure in the newest event about an action's totals. */
    public long lastTotal(String action) {
        var newest = new long[] {-1, 0};
        everyRecord("action-totals", (type, event) -> {
            long version = event.path("version").asLong();
            if (event.path("actionId").asText().equals(action) && version > newest[0]) {
                newest[0] = version;
                newest[1] = event.path("total").path("reported").asLong();
            }
        });
        return newest[1];
    }

    /** How many events nobody could read. */
    public long deadLetters() {
        try (var consumer = consumer()) {
            return consumer.listTopics().keySet().stream()
                    .filter(topic -> topic.endsWith("-dead-letters"))
                    .mapToLong(topic -> {
                        var partitions = partitions(consumer, topic);
                        return sum(consumer.endOffsets(partitions)) - sum(consumer.beginningOffsets(partitions));
                    })
                    .sum();
        }
    }

    private void everyRecord(String topic, BiConsumer<String, JsonNode> listener) {
        try (var consumer = consumer()) {
            var partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            beginnings(consumer, partitions)
                    .forEach((partition, first) ->
                            consumer.seek(partition, first == null ? ends.get(partition) : first.offset()));
            long until = System.nanoTime() + PATIENCE.toNanos();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                if (System.nanoTime() > until) {
                    throw new IllegalStateException(topic + " could not be read to its end");
                }
                for (var told : consumer.poll(Duration.ofMillis(200))) {
                    var type = told.headers().lastHeader("ce_type");
                    if (type != null && told.value() != null) {
                        listener.accept(new String(type.value(), StandardCharsets.UTF_8), read(told.value()));
                    }
                }
            }
        }
    }

    private Map<TopicPartition, @Nullable OffsetAndTimestamp> beginnings(
            KafkaConsumer<?, ?> consumer, List<TopicPartition> partitions) {
        return consumer.offsetsForTimes(
                partitions.stream().collect(Collectors.toMap(partition -> partition, any -> since.toEpochMilli())));
    }

    private KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(manner, new StringDeserializer(), new StringDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(offset -> offset).sum();
    }

    private JsonNode read(String event) {
        try {
            return json.readTree(event);
        } catch (JsonProcessingException spoiled) {
            throw new IllegalStateException("an event is no JSON: " + event, spoiled);
        }
    }
}
