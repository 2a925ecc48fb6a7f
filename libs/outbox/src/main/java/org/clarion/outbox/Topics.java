package org.clarion.outbox;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.clarion.contracts.Topic;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Makes the topics of the house, and the dead-letter topics of this service's channels, where they are missing. */
@ApplicationScoped
class Topics {

    private static final Logger LOG = Logger.getLogger(Topics.class);
    private static final int PATIENCE_SECONDS = 5;

    private final Config config;

    Topics(Config config) {
        this.config = config;
    }

    /** Whether Kafka keeps only the last event of every subject of this topic. */
    static boolean compacted(String label) {
        return Arrays.stream(Topic.values())
                .anyMatch(topic -> topic.compacted() && topic.label().equals(label));
    }

    /** Before the channels open. Without Kafka the service starts all the same, and this goes on in the background. */
    void makeAtStart(@Observes @Priority(1) StartupEvent event) {
        if (!make()) {
            Thread.ofPlatform().daemon().name("topics").start(() -> {
                while (!make()) {
                    LOG.info("waiting for Kafka to make the topics");
                }
            });
        }
    }

    private boolean make() {
        try (var kafka = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, config.getValue("kafka.bootstrap.servers", String.class),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_SECONDS * 1000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_SECONDS * 1000))) {
            var wanted = Stream.concat(Arrays.stream(Topic.values()).map(this::ours), deadLetters())
                    .toList();
            for (var made : kafka.createTopics(wanted).values().values()) {
                await(made);
            }
            return true;
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void await(org.apache.kafka.common.KafkaFuture<Void> made)
            throws ExecutionException, TimeoutException, InterruptedException {
        try {
            made.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw refused;
            }
        }
    }

    private NewTopic ours(Topic topic) {
        var cleanup = topic.compacted() ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE;
        return topic(topic.label()).configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, cleanup));
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
