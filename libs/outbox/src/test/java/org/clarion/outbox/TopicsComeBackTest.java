package org.clarion.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.clarion.testkit.RealParts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TopicsComeBackTest {

    @Inject
    Topics topics;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Test
    void aTopicThatWasLostIsMadeAgainAndIsAnother() throws Exception {
        await().untilAsserted(() -> assertThat(ids()).containsKeys("letters", "outbox-test-totals-dead-letters"));
        var before = ids().get("letters");

        try (var kafka = Admin.create(Map.of("bootstrap.servers", brokers))) {
            kafka.deleteTopics(List.of("letters")).all().get();
        }

        await().untilAsserted(() -> assertThat(ids().get("letters")).isNotNull().isNotEqualTo(before));
    }

    private Map<String, ?> ids() {
        try {
            return topics.make();
        } catch (ExecutionException | InterruptedException away) {
            throw new AssertionError(away);
        }
    }
}
