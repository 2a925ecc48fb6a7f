package org.clarion.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.clarion.contracts.Topic;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Makes the topics of the house, and the dead-letter topics of this service's channels, where they are missing. */
@ApplicationScoped
class Topics {

    private static final Logger LOG = Logger.getLogger(Topics.class);
    private static final int PATIENCE_MILLIS = 5_000;

    private final Config config;
    private final Brokers brokers;

    Topics(Config config, Brokers brokers) {
        this.config = config;
        this.brokers = brokers;
    }

    /** Whether Kafka keeps only the last event of every subject of this topic. */
    static boolean compacted(String label) {
        return Arrays.stream(Topic.values())
                .anyMatch(topic -> topic.compacted() && topic.label().equals(label));
    }

    /** All of ours, by name, with the ids that Kafka gave them: a topic that was lost and made again has another one. */
    Map<String, Uuid> make() throws ExecutionException, InterruptedException {
        try (var kafka = Admin.create(brokers.reachedBy(Map.of(
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS)))) {
            var wanted = Stream.concat(Arrays.stream(Topic.values()).map(this::ours), deadLetters())
                    .collect(Collectors.toMap(NewTopic::name, topic -> topic, (one, same) -> one));
            var found = found(kafka, wanted);
            wanted.keySet().removeAll(found.keySet());
            if (!wanted.isEmpty()) {
                LOG.infof("making %d topics", wanted.size());
                for (var made : kafka.createTopics(wanted.values()).values().values()) {
                    unless(TopicExistsException.class, made);
                }
            }
            return found;
        }
    }

    private static Map<String, Uuid> found(Admin kafka, Map<String, NewTopic> wanted)
            throws ExecutionException, InterruptedException {
        var ids = new HashMap<String, Uuid>();
        for (var asked : kafka.describeTopics(wanted.keySet()).topicNameValues().entrySet()) {
            unless(UnknownTopicOrPartitionException.class, asked.getValue())
                    .ifPresent(topic -> ids.put(asked.getKey(), topic.topicId()));
        }
        return ids;
    }

    private static <T> Optional<T> unless(Class<? extends Exception> expected, KafkaFuture<T> answer)
            throws ExecutionException, InterruptedException {
        try {
            return Optional.ofNullable(answer.get());
        } catch (ExecutionException refused) {
            if (expected.isInstance(refused.getCause())) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private NewTopic ours(Topic topic) {
        var cleanup = topic.compacted() ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE;
        var manner = new HashMap<>(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, cleanup));
        topic.kept().map(kept -> String.valueOf(kept.toMillis())).ifPresent(millis -> {
            manner.put(TopicConfig.RETENTION_MS_CONFIG, millis);
            manner.put(TopicConfig.SEGMENT_MS_CONFIG, millis);
        });
        return topic(topic.label()).configs(manner);
    }

    /** Dead letters wait for a person, so they are kept. */
    private Stream<NewTopic> deadLetters() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith("mp.messaging.incoming.") && name.endsWith(".dead-letter-queue.topic"))
                .map(name -> topic(config.getValue(name, String.class))
                        .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1")));
    }

    private NewTopic topic(String label) {
        int partitions = config.getValue("clarion.topics.partitions", Integer.class);
        return new NewTopic(label, Optional.of(partitions), Optional.empty());
    }
}
