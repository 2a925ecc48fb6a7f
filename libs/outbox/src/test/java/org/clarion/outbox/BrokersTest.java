package org.clarion.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrokersTest {

    private final Brokers brokers = new Brokers(Map.of(
            "bootstrap.servers", "kafka:9093",
            "security.protocol", "SASL_SSL",
            "sasl.mechanism", "SCRAM-SHA-512",
            "ssl.truststore.type", "PEM",
            "group.id", "letters"));

    @Test
    void aClientReachesKafkaAsTheChannelsDoAndKeepsItsManner() {
        assertThat(brokers.reachedBy(Map.of("linger.ms", 0)))
                .containsOnly(
                        Map.entry("linger.ms", 0),
                        Map.entry("bootstrap.servers", "kafka:9093"),
                        Map.entry("security.protocol", "SASL_SSL"),
                        Map.entry("sasl.mechanism", "SCRAM-SHA-512"),
                        Map.entry("ssl.truststore.type", "PEM"));
    }

    @Test
    void nobodyReachesKafkaAnotherWay() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.endsWith("Brokers.java"))
                            .map(BrokersTest::text))
                    .noneMatch(text -> text.contains("BOOTSTRAP_SERVERS_CONFIG"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
