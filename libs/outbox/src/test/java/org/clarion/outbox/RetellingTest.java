package org.clarion.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.Uuid;
import org.clarion.contracts.Topic;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RetellingTest {

    @Inject
    Retelling retelling;

    @Inject
    SupportersRemembered remembered;

    @Inject
    SupporterListener listener;

    @Test
    void onATopicThatIsAnotherEverythingIsToldAnewAndHeardOnce() throws SQLException {
        lose();
        lose();
        lose();

        await().untilAsserted(() -> assertThat(remembered.ids())
                .allSatisfy(id -> assertThat(toldIds(id)).hasSizeGreaterThan(1)));
        await().untilAsserted(() -> assertThat(remembered.ids())
                .allSatisfy(id -> assertThat(toldIds(id).stream().distinct()).hasSize(1))
                .allSatisfy(id -> assertThat(listener.heardOf(id)).hasSize(1)));
    }

    @Test
    void onTheSameTopicNothingIsToldAnew() throws SQLException {
        var known = Map.of(Topic.SUPPORTERS.label(), Uuid.randomUuid());
        retelling.compare(known);
        retelling.goOn();
        var asked = remembered.asked();

        retelling.compare(known);
        retelling.goOn();

        assertThat(remembered.asked()).isEqualTo(asked);
    }

    /** The last portion is awaited in Kafka: told again while it waits it would be the same entry. */
    private void lose() throws SQLException {
        var last = remembered.ids().getLast();
        var before = toldIds(last).size();
        var asked = remembered.asked();
        retelling.compare(Map.of(Topic.SUPPORTERS.label(), Uuid.randomUuid()));
        retelling.goOn();
        if (remembered.asked() > asked) {
            await().untilAsserted(() -> assertThat(toldIds(last)).hasSizeGreaterThan(before));
        }
    }

    private static List<String> toldIds(UUID supporter) {
        return ToldRecords.about(supporter, Topic.SUPPORTERS).stream()
                .map(message -> message.headers().get("ce_id"))
                .toList();
    }
}
