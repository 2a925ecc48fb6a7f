package org.clarion.actionreports.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.clarion.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.Test;

/** Two instances share one database and one Kafka; one is killed and comes back, so their partitions move about. */
class TwinsIT {

    private static final int LETTERS = 300;
    private final UUID action = UUID.randomUUID();

    @Test
    void reportsAndLettersAreCountedOnceWhicheverTwinTakesThem() throws Exception {
        try (var database = EmbeddedDatabase.temporary();
                var broker = new RestartableBroker();
                var one = new PackagedService("one", database, broker);
                var two = new PackagedService("two", database, broker)) {
            var campaign = one.launch();
            two.awaitCampaign(campaign);
            var reporters = new Reporters(16, campaign, one.address(), two.address());
            try (reporters) {
                reporters.awaitMoreAcknowledged(300);
                tellLetters(one);
                two.kill();
                reporters.awaitMoreAcknowledged(300);
                two.startAgain();
                reporters.awaitMoreAcknowledged(300);
            }

            var evidence = new Evidence(one);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(evidence.one("select count(*)::text from report where action_id = '"
                                    + action + "' and delivered_at is not null"))
                            .isEqualTo("" + LETTERS));
            assertThat(evidence.total()).isEqualTo(reporters.acknowledged().size() + LETTERS);
            assertThat(evidence.rows()).containsAll(reporters.acknowledged());
            assertThat(evidence.one("select count(*)::text from report"))
                    .isEqualTo("" + (reporters.acknowledged().size() + LETTERS));
        }
    }

    /** Each is told twice, as Kafka may; some that nobody can read lie between them. */
    private void tellLetters(PackagedService service) throws Exception {
        for (int number = 0; number < LETTERS; number++) {
            var letter = UUID.nameUUIDFromBytes(("letter " + number).getBytes());
            var payload =
                    "{\"letterId\":\"%s\",\"actionId\":\"%s\",\"targetId\":\"%s\",\"channel\":\"EMAIL\",\"at\":\"%s\"}"
                            .formatted(letter, action, action, Instant.parse("2026-11-20T12:00:00Z"));
            service.tell("letters", action, "letter.delivered.v1", payload);
            service.tell("letters", action, "letter.delivered.v1", payload);
            if (number % 50 == 0) {
                service.tell("letters", action, "letter.delivered.v1", "{\"letterId\":");
            }
        }
    }
}
