package org.clarion.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.CommonClientConfigs;

/**
 * How Kafka is reached: where it is, whom it is to take us for, and how it is known (settings {@code kafka.*}, as for the
 * channels). Every client that is made here, and not by the framework, is made with it.
 */
@ApplicationScoped
class Brokers {

    private final Map<String, Object> settings;

    Brokers(@Identifier("default-kafka-broker") Map<String, Object> settings) {
        this.settings = settings;
    }

    /** The settings of a client that behaves in this manner and reaches Kafka. */
    Map<String, Object> reachedBy(Map<String, Object> manner) {
        var whole = new HashMap<>(manner);
        settings.forEach((name, value) -> {
            if (isOfReaching(name)) {
                whole.put(name, value);
            }
        });
        return whole;
    }

    /** What else is set of the channels' clients, such as their group, is none of ours. */
    private static boolean isOfReaching(String name) {
        return name.equals(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG)
                || Stream.of("security.", "sasl.", "ssl.").anyMatch(name::startsWith);
    }
}
