package org.clarion.actionreports.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.clarion.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.Test;

/** Kafka comes back with nothing: nobody restarts the service, and nothing is lost but what no database held. */
class KafkaWipedIT {

    private static final String TOTALS = """
            select string_agg(t::text, ';' order by action_id, dimension, item) from total t""";

    private static final String VERSION = "select max(version)::text from action_total";

    @Test
    void theServiceMakesItsTopicsHearsAgainAndTellsItsTotalsAnew() throws Exception {
        try (var database = EmbeddedDatabase.temporary();
                var broker = new RestartableBroker();
                var service = new PackagedService("alone", database, broker)) {
            var campaign = service.launch();
            var evidence = new Evidence(service);
            report(service, campaign, 200);
            tellLetter(service);
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(letters(evidence)).isEqualTo("1"));
            awaitRemembered(evidence);
            var totals = evidence.one(TOTALS);

            broker.stop();
            broker.forget();
            broker.start();

            awaitToldAnew(evidence);
            assertThat(evidence.one(TOTALS)).isEqualTo(totals);
            tellLetter(service);
            tellLetter(service);
            report(service, campaign, 50);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(letters(evidence)).isEqualTo("3"));
            awaitToldAnew(evidence);
        }
    }

    private static String letters(Evidence evidence) throws Exception {
        return evidence.one("select count(*)::text from report where delivered_at is not null");
    }

    /** The service looks for its topics every few seconds; only a topic it has seen can be another. */
    private static void awaitRemembered(Evidence evidence) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        evidence.one("select count(*)::text from told_topic where topic = 'action-totals'"))
                .isEqualTo("1"));
    }

    private static void awaitToldAnew(Evidence evidence) {
        await().atMost(Duration.ofSeconds(90)).ignoreExceptions().untilAsserted(() -> {
            var version = "\"version\":" + evidence.one(VERSION) + ",";
            assertThat(evidence.told("action-totals")).anyMatch(told -> told.contains(version));
        });
    }

    private static void report(PackagedService service, String campaign, int howMany) throws Exception {
        try (var reporters = new Reporters(4, campaign, service.address())) {
            reporters.awaitMoreAcknowledged(howMany);
        }
    }

    private static void tellLetter(PackagedService service) throws Exception {
        var action = UUID.nameUUIDFromBytes("action".getBytes());
        var payload =
                "{\"letterId\":\"%s\",\"actionId\":\"%s\",\"targetId\":\"%s\",\"channel\":\"EMAIL\",\"at\":\"%s\"}"
                        .formatted(UUID.randomUUID(), action, action, Instant.parse("2026-11-20T12:00:00Z"));
        service.tell("letters", action, "letter.delivered.v1", payload);
    }
}
