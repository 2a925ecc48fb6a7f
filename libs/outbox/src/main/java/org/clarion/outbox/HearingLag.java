package org.clarion.outbox;

import io.smallrye.reactive.messaging.ChannelRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.Config;

/** How far this service's hearing lags behind what was told (consumer lag), on all its channels together. */
@ApplicationScoped
public class HearingLag {

    private static final int PATIENCE_MILLIS = 4_000;

    private final Config config;
    private final Brokers brokers;
    private final ChannelRegistry channels;

    HearingLag(Config config, Brokers brokers, ChannelRegistry channels) {
        this.config = config;
        this.brokers = brokers;
        this.channels = channels;
    }

    /** Events that were told and that no instance of this service has yet acted on; nothing if Kafka does not say. */
    public OptionalLong now() {
        var ears = Ear.all(config).stream().filter(this::isListening).toList();
        if (ears.isEmpty()) {
            return OptionalLong.of(0);
        }
        try (var kafka = Admin.create(brokers.reachedBy(Map.of(
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS)))) {
            long lag = 0;
            for (var ear : ears) {
                lag += lag(kafka, ear);
            }
            return OptionalLong.of(lag);
        } catch (ExecutionException | KafkaException away) {
            return OptionalLong.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        }
    }

    /** What is paused on purpose, because nobody wants to hear of it, is not late. */
    private boolean isListening(Ear ear) {
        var pausable = channels.getPausable(ear.channel());
        return pausable == null || !pausable.isPaused();
    }

    private long lag(Admin kafka, Ear ear) throws ExecutionException, InterruptedException {
        var partitions =
                kafka.describeTopics(List.of(ear.topic())).allTopicNames().get().get(ear.topic()).partitions().stream()
                        .map(one -> new TopicPartition(ear.topic(), one.partition()))
                        .toList();
        var heard = kafka.listConsumerGroupOffsets(group(ear))
                .partitionsToOffsetAndMetadata()
                .get();
        var firsts = offsets(kafka, partitions, OffsetSpec.earliest());
        var ends = offsets(kafka, partitions, OffsetSpec.latest());
        return partitions.stream()
                .mapToLong(one -> {
                    var known = heard.get(one);
                    long next = known == null ? firsts.get(one) : Math.max(known.offset(), firsts.get(one));
                    return Math.max(0, ends.get(one) - next);
                })
                .sum();
    }

    private static Map<TopicPartition, Long> offsets(Admin kafka, List<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        var asked = partitions.stream().collect(Collectors.toMap(one -> one, one -> which));
        var offsets = new HashMap<TopicPartition, Long>();
        kafka.listOffsets(asked).all().get().forEach((one, found) -> offsets.put(one, found.offset()));
        return offsets;
    }

    private String group(Ear ear) {
        return config.getOptionalValue("mp.messaging.incoming." + ear.channel() + ".group.id", String.class)
                .orElseGet(() -> config.getValue("quarkus.application.name", String.class));
    }
}
