package org.clarion.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.clarion.contracts.Channel;
import org.clarion.contracts.Event;
import org.clarion.contracts.LetterEvent;
import org.clarion.contracts.LetterEvent.LetterDelivered;
import org.clarion.contracts.LetterEvent.LetterForgotten;
import org.clarion.contracts.SupporterEvent;
import org.clarion.contracts.SupporterEvent.SupporterLeft;
import org.clarion.contracts.Topic;
import org.clarion.contracts.TotalsEvent;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.contracts.TotalsEvent.TotalsChanged;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;

/** What was told is read again, and said twice it is acted on once. */
class HeardTest {

    private static final Instant NOON = Instant.parse("2027-01-09T12:00:00Z");
    private static final UUID LIMA = UUID.randomUUID();

    private final UUID id = UUID.randomUUID();
    private final LetterForgotten forgotten = new LetterForgotten(UUID.randomUUID(), LIMA, UUID.randomUUID(), NOON);

    @Test
    void whatIsToldIsHeardAsItWasSaid() {
        var entry = Entry.of(Topic.LETTERS, forgotten, NOON);

        var heard = Heard.read(LetterEvent.class, message(entry, Map.of())).orElseThrow();

        assertThat(heard.event()).isEqualTo(forgotten);
        assertThat(heard.id()).isEqualTo(entry.id());
        assertThat(heard.trace()).isNull();
        assertThat(Heard.read(LetterEvent.class, message(entry, Map.of("ce_traceparent", "00-a-b-01")))
                        .orElseThrow()
                        .trace())
                .isEqualTo("00-a-b-01");
    }

    @Test
    void aKindThatWeDoNotKnowIsPassedOver() {
        var entry = Entry.of(Topic.LETTERS, forgotten, NOON);

        assertThat(Heard.read(SupporterEvent.class, message(entry, Map.of()))).isEmpty();
    }

    @Test
    void whatIsNoEventIsUnreadable() {
        var entry = Entry.of(Topic.LETTERS, forgotten, NOON);

        assertThatThrownBy(() -> Heard.read(LetterEvent.class, Message.of("{}")))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Heard.read(LetterEvent.class, message(entry, Map.of("ce_id", "no id"))))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> read(entry.type(), "no JSON")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> read(entry.type(), "null"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("letter.forgotten.v1");
    }

    @Test
    void saidTwiceItIsActedOnOnceAndInOrder() {
        Heard<LetterEvent> first = heard(id, forgotten, Topic.LETTERS);
        Heard<LetterEvent> second = heard(UUID.randomUUID(), delivered(), Topic.LETTERS);
        Heard<LetterEvent> third = heard(UUID.randomUUID(), delivered(), Topic.LETTERS);

        assertThat(Heard.worthActing(List.of(first, second, third)))
                .containsExactly(first.event(), second.event(), third.event());
        assertThat(Heard.worthActing(List.of(first, second, first))).containsExactly(second.event(), first.event());
    }

    @Test
    void ofWhatIsOnlyAStateTheLastWordOnASubjectMakesTheOthersOld() {
        var old = totals(LIMA, 1);
        var other = totals(UUID.randomUUID(), 7);
        var now = totals(LIMA, 2);

        assertThat(Heard.worthActing(List.of(
                        heard(UUID.randomUUID(), old, Topic.ACTION_TOTALS),
                        heard(UUID.randomUUID(), other, Topic.ACTION_TOTALS),
                        heard(UUID.randomUUID(), now, Topic.ACTION_TOTALS))))
                .containsExactly(other, now);
    }

    @Test
    void toldAnewTheSameStateIsTheSameEventAndANewerOneAnother() {
        var told = Entry.anew(Topic.ACTION_TOTALS, totals(LIMA, 1), NOON);

        assertThat(Entry.anew(Topic.ACTION_TOTALS, totals(LIMA, 1), NOON.plusSeconds(60))
                        .id())
                .isEqualTo(told.id());
        assertThat(Entry.anew(Topic.ACTION_TOTALS, totals(LIMA, 2), NOON).id()).isNotEqualTo(told.id());
        assertThat(Entry.anew(Topic.LETTERS, totals(LIMA, 1), NOON).id()).isNotEqualTo(told.id());
    }

    @Test
    void twoEventsThatSayTheSameAreTwo() {
        assertThat(Entry.of(Topic.LETTERS, forgotten, NOON).id())
                .isNotEqualTo(Entry.of(Topic.LETTERS, forgotten, NOON).id());
    }

    @Test
    void anEventLeavesUnderItsSubjectItsNameAndItsTopic() {
        var entry = Entry.of(Topic.LETTERS, forgotten, NOON);

        assertThat(entry.subject()).isEqualTo(LIMA);
        assertThat(entry.topic()).isEqualTo(Topic.LETTERS.label());
        assertThat(entry.type()).isEqualTo("letter.forgotten.v1");
        assertThat(entry.happenedAt()).isEqualTo(NOON);
        assertThat(entry.position()).isZero();
        assertThat(entry.payload()).contains(LIMA.toString(), "2027-01-09T12:00:00Z");
    }

    @Test
    void whatKafkaWouldNotTakeFailsAloneAndAtOnce() {
        int around = Vocabulary.write(left("")).length();

        assertThat(Entry.of(Topic.SUPPORTERS, left("x".repeat(900_000 - around)), NOON)
                        .payload())
                .hasSize(900_000);
        assertThatThrownBy(() -> Entry.of(Topic.SUPPORTERS, left("x".repeat(900_001 - around)), NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("supporter.left.v1")
                .hasMessageContaining("900001");
        assertThatThrownBy(() -> Entry.anew(Topic.SUPPORTERS, left("x".repeat(900_001 - around)), NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameStateIsTheSameText() {
        var one = totals(LIMA, 1);

        assertThat(Vocabulary.write(one)).isEqualTo(Vocabulary.write(totals(LIMA, 1)));
        assertThat(Vocabulary.read(TotalsEvent.class, Vocabulary.nameOf(one), Vocabulary.write(one)))
                .contains(one);
    }

    @Test
    void aBatchOfNothingIsEmpty() {
        assertThat(new Batch(List.of()).isEmpty()).isTrue();
        assertThat(new Batch(List.of(Entry.of(Topic.LETTERS, forgotten, NOON))).isEmpty())
                .isFalse();
    }

    @Test
    void aDeadLetterSaysWhatItWasWhenItDiedAndOfWhat() {
        var entry = Entry.of(Topic.LETTERS, forgotten, NOON);
        var dead = dead(
                entry.payload(),
                Map.of(
                        "ce_id", entry.id().toString(),
                        "ce_type", entry.type(),
                        "dead-letter-reason", "a fault",
                        "dead-letter-exception-class-name", "java.lang.Fault",
                        "dead-letter-offset", "17",
                        "dead-letter-partition", "3"));

        assertThat(dead.isEvent()).isTrue();
        assertThat(dead.id()).isEqualTo(entry.id().toString());
        assertThat(dead.type()).isEqualTo("letter.forgotten.v1");
        assertThat(dead.reason()).isEqualTo("a fault");
        assertThat(dead.failure()).isEqualTo("java.lang.Fault");
        assertThat(dead.origin()).contains(17L);
        assertThat(dead.originPartition()).contains(3);
        assertThat(dead.payload()).isEqualTo(entry.payload());
        assertThat(dead.key()).isEqualTo("key");
        assertThat(dead.at()).isEqualTo(NOON);
        assertThat(dead.place()).isEqualTo(new DeadLetter.Place(id, 1, 5));
        assertThat(dead.place()).hasToString(id + ".1.5");
    }

    @Test
    void whatHasNoEnvelopeIsNeverHeardHoweverOftenItIsTold() {
        var dead = dead("{}", Map.of());

        assertThat(dead.isEvent()).isFalse();
        assertThat(dead("{}", Map.of("ce_id", id.toString())).isEvent()).isFalse();
        assertThat(dead("{}", Map.of("ce_id", "x", "ce_type", "y")).isEvent()).isFalse();
        assertThat(dead.origin()).isEmpty();
        assertThat(dead.originPartition()).isEmpty();
        assertThat(dead.reason()).isEmpty();
        assertThat(dead("x".repeat(400), Map.of()).payload()).hasSize(400);
        assertThat(dead("x".repeat(401), Map.of()).payload()).isEqualTo("x".repeat(400) + "…");
    }

    private DeadLetter dead(String payload, Map<String, String> headers) {
        var shelf = new Shelf("letters", "letters", "dead-letters", id, 1, 0, 9);
        return new DeadLetter(
                shelf,
                new ConsumerRecord<>(
                        "dead-letters",
                        1,
                        5,
                        NOON.toEpochMilli(),
                        TimestampType.CREATE_TIME,
                        3,
                        payload.length(),
                        "key".getBytes(UTF_8),
                        payload.getBytes(UTF_8),
                        headers(headers),
                        Optional.empty()));
    }

    private static SupporterLeft left(String pseudonym) {
        return new SupporterLeft(LIMA, pseudonym, NOON);
    }

    private static LetterDelivered delivered() {
        return new LetterDelivered(UUID.randomUUID(), LIMA, UUID.randomUUID(), Channel.EMAIL, NOON);
    }

    private static TotalsChanged totals(UUID action, long version) {
        var figures = new Figures(5, 4, 3);
        return new TotalsChanged(action, version, figures, Map.of(Channel.POST, figures, Channel.EMAIL, figures), NOON);
    }

    private static Optional<LetterEvent> read(String type, String payload) {
        return Vocabulary.read(LetterEvent.class, type, payload);
    }

    private static <E extends Event> Heard<E> heard(UUID id, E event, Topic topic) {
        return new Heard<>(id, event, message(topic.label(), "", Map.of()));
    }

    /** As Kafka hands it over; some of its headers are others. */
    private static Message<String> message(Entry entry, Map<String, String> others) {
        var headers = new HashMap<>(Map.of("ce_id", entry.id().toString(), "ce_type", entry.type()));
        headers.putAll(others);
        return message(entry.topic(), entry.payload(), headers);
    }

    private static Message<String> message(String topic, String payload, Map<String, String> headers) {
        var consumed = new ConsumerRecord<>(
                topic,
                0,
                0,
                NOON.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                payload.length(),
                "key",
                payload,
                headers(headers),
                Optional.<Integer>empty());
        return Message.of(payload).addMetadata(new IncomingKafkaRecordMetadata<>(consumed, "a-channel"));
    }

    private static RecordHeaders headers(Map<String, String> headers) {
        var written = new RecordHeaders();
        headers.forEach((name, value) -> written.add(name, value.getBytes(UTF_8)));
        return written;
    }
}
