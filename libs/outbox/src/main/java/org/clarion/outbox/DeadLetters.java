package org.clarion.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.Config;

/** What this service could not hear: the dead-letter topics of its channels, as they stand. */
@ApplicationScoped
public class DeadLetters {

    private final Config config;
    private final Brokers brokers;

    DeadLetters(Config config, Brokers brokers) {
        this.config = config;
        this.brokers = brokers;
    }

    /** The channels that have a dead-letter topic. */
    public List<String> channels() {
        return Ear.all(config).stream().map(Ear::channel).toList();
    }

    /** Where they lie; {@link KafkaAway} if nobody says. */
    public List<Shelf> shelves() {
        var ears = Ear.all(config);
        var topics = topics(ears);
        return pass().ask(consumer -> ears.stream()
                .flatMap(ear -> shelves(ear, topics.get(ear.deadLetters()), consumer).stream())
                .toList());
    }

    /**
     * Those on the shelves that {@code wanted} leaves over, the oldest first; at most so many, and as far as Kafka reads
     * in some seconds.
     */
    public List<DeadLetter> read(List<Shelf> shelves, UnaryOperator<List<DeadLetter>> wanted, int most) {
        var worth =
                shelves.stream().filter(shelf -> shelf.first() < shelf.end()).toList();
        if (worth.isEmpty()) {
            return List.of();
        }
        var byPartition = worth.stream().collect(Collectors.toMap(Shelf::inKafka, Function.identity()));
        var found = new ArrayList<DeadLetter>();
        pass().over(worth.stream().collect(Collectors.toMap(Shelf::inKafka, Shelf::first)), messages -> {
            found.addAll(wanted.apply(messages.stream()
                    .map(message -> new DeadLetter(
                            byPartition.get(new TopicPartition(message.topic(), message.partition())), message))
                    .filter(letter -> letter.shelf().holds(letter.place()))
                    .toList()));
            return found.size() < most;
        });
        found.sort(Comparator.comparing(DeadLetter::at)
                .thenComparing(letter -> letter.place().offset()));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    private static List<Shelf> shelves(Ear ear, TopicDescription topic, KafkaConsumer<byte[], byte[]> consumer) {
        var id = new UUID(
                topic.topicId().getMostSignificantBits(), topic.topicId().getLeastSignificantBits());
        var partitions = topic.partitions().stream()
                .map(one -> new TopicPartition(ear.deadLetters(), one.partition()))
                .toList();
        var firsts = consumer.beginningOffsets(partitions);
        var ends = consumer.endOffsets(partitions);
        return partitions.stream()
                .map(one -> new Shelf(
                        ear.channel(),
                        ear.topic(),
                        ear.deadLetters(),
                        id,
                        one.partition(),
                        firsts.get(one),
                        ends.get(one)))
                .toList();
    }

    private Map<String, TopicDescription> topics(List<Ear> ears) {
        int patience = (int) Pass.PATIENCE.toMillis();
        try (var kafka = Admin.create(brokers.reachedBy(Map.of(
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patience)))) {
            return kafka.describeTopics(ears.stream().map(Ear::deadLetters).toList())
                    .allTopicNames()
                    .get(patience, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException away) {
            throw new KafkaAway(away);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new KafkaAway(stop);
        }
    }

    Pass pass() {
        return new Pass(brokers);
    }

    Brokers brokers() {
        return brokers;
    }
}
