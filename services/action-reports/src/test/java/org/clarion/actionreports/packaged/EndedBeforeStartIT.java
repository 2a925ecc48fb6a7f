package org.clarion.actionreports.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever stops containers asks first and kills later: a service that has not found its database yet listens as well. */
class EndedBeforeStartIT {

    @Test
    void aServiceThatWaitsForItsDatabaseEndsWhenItIsAsked(@TempDir Path folder) throws Exception {
        var log = Files.createFile(folder.resolve("log"));
        var nobody = "127.0.0.1:" + RestartableBroker.freePort();
        var service = PackagedService.start(
                "alone", RestartableBroker.freePort(), "jdbc:postgresql://" + nobody + "/action_reports", nobody, log);
        try {
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(log).content().contains("Retrying in"));

            service.destroy();

            assertThat(service.waitFor(20, TimeUnit.SECONDS))
                    .as("%s", Files.readString(log))
                    .isTrue();
            assertThat(log).content().contains("asked to end before it has started");
        } finally {
            service.destroyForcibly();
        }
    }
}
