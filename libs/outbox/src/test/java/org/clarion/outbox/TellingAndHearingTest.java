package org.clarion.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.clarion.contracts.SupporterEvent.SupporterConfirmed;
import org.clarion.contracts.SupporterEvent.SupporterLeft;
import org.clarion.contracts.Topic;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TellingAndHearingTest {

    private static final Instant NOON = Instant.parse("2027-01-09T12:00:00Z");

    @Inject
    Outbox outbox;

    @Inject
    SupporterListener listener;

    private final UUID amina = UUID.randomUUID();

    @Test
    void whatHappenedIsToldAsACloudEvent() {
        QuarkusTransaction.requiringNew().run(() -> outbox.tell(Topic.SUPPORTERS, left(amina)));

        await().untilAsserted(() -> assertThat(ToldRecords.about(amina, Topic.SUPPORTERS))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.headers())
                            .containsEntry("ce_specversion", "1.0")
                            .containsEntry("ce_type", "supporter.left.v1")
                            .containsEntry("ce_source", "/outbox-test")
                            .containsEntry("ce_subject", amina.toString())
                            .containsKeys("ce_id", "ce_time", "content-type");
                    assertThat(message.payload()).contains(NOON.toString());
                }));
    }

    @Test
    void whatIsRolledBackIsNeverTold() {
        UUID after = UUID.randomUUID();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.tell(Topic.SUPPORTERS, left(amina));
                    throw new IllegalArgumentException("changed my mind");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        QuarkusTransaction.requiringNew().run(() -> outbox.tell(Topic.SUPPORTERS, left(after)));

        await().untilAsserted(() -> assertThat(listener.heardOf(after)).hasSize(1));
        assertThat(ToldRecords.about(amina, Topic.SUPPORTERS)).isEmpty();
    }

    @Test
    void tellingOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> outbox.tell(Topic.SUPPORTERS, left(amina))).hasMessageContaining("ransaction");
    }

    @Test
    void whatKafkaWouldNotCarryFailsItsOwnDeedOnly() {
        var endless = new SupporterLeft(amina, "p".repeat(Entries.MOST_BYTES), NOON);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.tell(Topic.SUPPORTERS, endless)))
                .hasMessageContaining("too long to be told");
    }

    @Test
    void theOrderOfASubjectHolds() {
        var told = IntStream.range(0, 1200)
                .mapToObj(n -> new SupporterLeft(amina, "p" + n, NOON.plusSeconds(n)))
                .toList();

        QuarkusTransaction.requiringNew().run(() -> outbox.tell(Topic.SUPPORTERS, told.subList(0, 1199)));
        QuarkusTransaction.requiringNew().run(() -> outbox.tell(Topic.SUPPORTERS, told.get(1199)));

        await().untilAsserted(() -> assertThat(listener.heardOf(amina)).hasSize(1200));
        assertThat(listener.heardOf(amina)).isEqualTo(told);
    }

    @Test
    void hearingTwiceChangesNothing() {
        var id = Teller.tell(Topic.SUPPORTERS, left(amina));
        Teller.again(id, Topic.SUPPORTERS, left(amina));
        var last = new SupporterConfirmed(amina, "p", "es", "PE", NOON);
        Teller.tell(Topic.SUPPORTERS, last);

        await().untilAsserted(() -> assertThat(listener.heardOf(amina)).endsWith(last));
        assertThat(listener.heardOf(amina)).hasSize(2);
    }

    @Test
    void anUnknownKindIsPassedOver() {
        UUID id = UUID.randomUUID();
        Teller.raw(
                Topic.SUPPORTERS,
                amina.toString(),
                Teller.envelope(id, "supporter.sang.v1", amina),
                "{\"song\":\"x\"}");
        Teller.tell(Topic.SUPPORTERS, left(amina));

        await().untilAsserted(() -> assertThat(listener.heardOf(amina)).hasSize(1));
        assertThat(deadLetters())
                .noneMatch(message -> id.toString().equals(message.headers().get("ce_id")));
    }

    @Test
    void anUnreadableMessageGoesToTheDeadLettersAndTheNextIsHeard() {
        var key = amina.toString();
        var envelope = Teller.envelope(UUID.randomUUID(), "supporter.left.v1", amina);
        Teller.raw(Topic.SUPPORTERS, key, envelope, "{not json");
        Teller.raw(Topic.SUPPORTERS, key, envelope, "null");
        Teller.raw(Topic.SUPPORTERS, key, Map.of(), "no event at all");
        Teller.tell(Topic.SUPPORTERS, left(amina));

        await().untilAsserted(() -> assertThat(listener.heardOf(amina)).hasSize(1));
        await().untilAsserted(() -> assertThat(deadLetters().stream()
                        .filter(message -> message.key().equals(key))
                        .map(ToldRecords.Message::payload))
                .containsExactlyInAnyOrder("{not json", "null", "no event at all"));
    }

    @Test
    void aDeadLetterSaysWhy() {
        var envelope = Teller.envelope(UUID.randomUUID(), "supporter.left.v1", amina);
        Teller.raw(Topic.SUPPORTERS, amina.toString(), envelope, "[]");

        await().untilAsserted(() -> assertThat(deadLetters())
                .filteredOn(message -> message.key().equals(amina.toString()))
                .singleElement()
                .satisfies(message ->
                        assertThat(message.headers().get("dead-letter-reason")).contains("not a supporter.left.v1")));
    }

    private static List<ToldRecords.Message> deadLetters() {
        return ToldRecords.on("outbox-test-supporters-dead-letters");
    }

    private static SupporterLeft left(UUID supporter) {
        return new SupporterLeft(supporter, "pseudonym", NOON);
    }
}
