package org.clarion.outbox;

import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** A channel this service listens on: the topic it hears, and the topic of what it could not hear. */
record Ear(String channel, String topic, String deadLetters) {

    private static final String BEFORE = "mp.messaging.incoming.";
    private static final String AFTER = ".dead-letter-queue.topic";

    static List<Ear> all(Config config) {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(BEFORE) && name.endsWith(AFTER))
                .map(name -> name.substring(BEFORE.length(), name.length() - AFTER.length()))
                .distinct()
                .sorted()
                .map(channel -> of(channel, config))
                .toList();
    }

    private static Ear of(String channel, Config config) {
        return new Ear(
                channel,
                config.getOptionalValue(BEFORE + channel + ".topic", String.class)
                        .orElse(channel),
                config.getValue(BEFORE + channel + AFTER, String.class));
    }
}
