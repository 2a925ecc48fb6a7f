package org.clarion.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.clarion.contracts.Topic;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.contracts.TotalsEvent.TotalsChanged;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HearingInBatchesTest {

    private static final Instant NOON = Instant.parse("2027-01-09T12:00:00Z");
    private static final Figures ONE = new Figures(1, 0, 0);

    @Inject
    Outbox outbox;

    @Inject
    TotalsListener listener;

    private final UUID action = UUID.randomUUID();

    @Test
    void ofManyChangesOnlyTheLastIsToldAndHeard() {
        var changes = LongStream.rangeClosed(100, 400)
                .mapToObj(version -> totals(action, version))
                .toList();

        QuarkusTransaction.requiringNew().run(() -> outbox.tell(Topic.ACTION_TOTALS, changes));

        await().untilAsserted(() -> assertThat(listener.versionsOf(action)).endsWith(400L));
        assertThat(listener.versionsOf(action)).hasSizeLessThan(5);
        assertThat(ToldRecords.about(action, Topic.ACTION_TOTALS)).hasSizeLessThan(5);
    }

    @Test
    void hearingTwiceChangesNothing() {
        var id = Teller.tell(Topic.ACTION_TOTALS, totals(action, 1));
        await().untilAsserted(() -> assertThat(listener.versionsOf(action)).containsExactly(1L));

        Teller.again(id, Topic.ACTION_TOTALS, totals(action, 1));
        Teller.tell(Topic.ACTION_TOTALS, totals(action, 2));

        await().untilAsserted(() -> assertThat(listener.versionsOf(action)).endsWith(2L));
        assertThat(listener.versionsOf(action)).containsExactly(1L, 2L);
    }

    @Test
    void theUnreadableGoToTheDeadLettersAndTakeNobodyWithThem() {
        var key = action.toString();
        var envelope = Teller.envelope(UUID.randomUUID(), "totals.changed.v1", action);
        Teller.raw(Topic.ACTION_TOTALS, key, envelope, "{not json");
        Teller.raw(Topic.ACTION_TOTALS, key, Map.of(), "no event at all");
        Teller.raw(Topic.ACTION_TOTALS, key, with(envelope, "ce_id", "seven"), "{}");
        Teller.tell(Topic.ACTION_TOTALS, totals(action, 7));

        await().untilAsserted(() -> assertThat(listener.versionsOf(action)).containsExactly(7L));
        await().untilAsserted(() -> assertThat(deadLetters(action))
                .extracting(message -> message.headers().get("dead-letter-reason"))
                .hasSize(3)
                .anyMatch(reason -> reason.startsWith("not a totals.changed.v1"))
                .contains("no CloudEvent: its headers are missing", "the event's id is no UUID"));
        assertThat(deadLetters(action)).allSatisfy(message -> assertThat(message.headers())
                .containsEntry("dead-letter-topic", "action-totals")
                .containsKeys("dead-letter-exception-class-name", "dead-letter-partition", "dead-letter-offset"));
    }

    @Test
    void anEnvelopeThatIsHalfACloudEventStopsNobody() {
        var key = action.toString();
        var envelope = Teller.envelope(UUID.randomUUID(), "totals.changed.v1", action);
        Teller.raw(Topic.ACTION_TOTALS, key, Map.of("ce_specversion", "1.0"), "no source");
        Teller.raw(Topic.ACTION_TOTALS, key, with(envelope, "ce_time", "teatime"), "no time");
        Teller.raw(Topic.ACTION_TOTALS, key, Map.of("content-type", "application/cloudevents+json"), "{");
        Teller.tell(Topic.ACTION_TOTALS, totals(action, 8));

        await().untilAsserted(() -> assertThat(listener.versionsOf(action)).containsExactly(8L));
        await().untilAsserted(() -> assertThat(deadLetters(action)).hasSize(3));
    }

    @Test
    void aDeedThatFailsForOneIsDoneForTheOthers() {
        var other = UUID.randomUUID();

        QuarkusTransaction.requiringNew()
                .run(() -> outbox.tell(
                        Topic.ACTION_TOTALS, List.of(totals(action, TotalsListener.SPOILED), totals(other, 9))));

        await().untilAsserted(() -> assertThat(listener.versionsOf(other)).containsExactly(9L));
        await().untilAsserted(
                        () -> assertThat(deadLetters(action)).singleElement().satisfies(message -> assertThat(
                                        message.headers())
                                .containsEntry("dead-letter-reason", "thirteen will not do")));
        assertThat(listener.versionsOf(action)).isEmpty();
    }

    private static Map<String, String> with(Map<String, String> envelope, String name, String value) {
        var changed = new HashMap<>(envelope);
        changed.put(name, value);
        return changed;
    }

    private static List<ToldRecords.Message> deadLetters(UUID about) {
        return ToldRecords.on("outbox-test-totals-dead-letters").stream()
                .filter(message -> message.key().equals(about.toString()))
                .toList();
    }

    private static TotalsChanged totals(UUID action, long version) {
        return new TotalsChanged(action, version, ONE, Map.of(), NOON);
    }
}
