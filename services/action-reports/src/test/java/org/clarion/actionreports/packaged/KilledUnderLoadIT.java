package org.clarion.actionreports.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The shipped service is killed three times while clients report and retry; what it acknowledged is what there is. */
class KilledUnderLoadIT {

    private static final int CLIENTS = 16;
    private static final int KILLS = 3;

    @Test
    void whatWasAcknowledgedIsWhatWasCountedAndTold() throws Exception {
        try (var service = new PackagedService()) {
            var acknowledged = reportWhileItIsKilled(service, service.launch());

            var evidence = new Evidence(service);
            assertThat(acknowledged.size()).isGreaterThan(KILLS * CLIENTS);
            assertThat(evidence.rows()).isEqualTo(acknowledged);
            assertThat(evidence.total()).isEqualTo(acknowledged.size());
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(evidence.toldReports()).isEqualTo(acknowledged));
        }
    }

    private static Set<String> reportWhileItIsKilled(PackagedService service, String campaign) throws Exception {
        var reporters = new Reporters(CLIENTS, campaign, service.address());
        try (reporters) {
            for (int kill = 1; kill <= KILLS; kill++) {
                reporters.awaitMoreAcknowledged(300);
                service.kill();
                service.startAgain();
            }
            reporters.awaitMoreAcknowledged(300);
        }
        return reporters.acknowledged();
    }
}
