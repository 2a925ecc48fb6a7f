package org.clarion.actionreports.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import org.clarion.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.Test;

/** Kafka goes away under load: everything is accepted meanwhile, and told when it is back. */
class KafkaAwayIT {

    private static final Duration AWAY = Duration.ofSeconds(20);

    @Test
    void whatIsReportedWhileKafkaIsAwayIsAcceptedAtOnceAndToldLater() throws Exception {
        try (var database = EmbeddedDatabase.temporary();
                var broker = new RestartableBroker();
                var service = new PackagedService("alone", database, broker)) {
            var reporters = new Reporters(16, service.launch(), service.address());
            try (reporters) {
                reporters.awaitMoreAcknowledged(300);
                broker.stop();
                var back = System.nanoTime() + AWAY.toNanos();
                while (System.nanoTime() < back) {
                    reporters.awaitMoreAcknowledged(50);
                }
                broker.start();
                reporters.awaitMoreAcknowledged(300);
            }

            var evidence = new Evidence(service);
            assertThat(reporters.turnedAway()).isZero();
            assertThat(evidence.rows()).isEqualTo(reporters.acknowledged());
            assertThat(evidence.total()).isEqualTo(reporters.acknowledged().size());
            awaitTold(evidence, reporters.acknowledged());
            assertThat(evidence.one("select count(*)::text from outbox")).isEqualTo("0");
        }
    }

    private static void awaitTold(Evidence evidence, Set<String> acknowledged) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(evidence.toldReports()).isEqualTo(acknowledged));
    }
}
