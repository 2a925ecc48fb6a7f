package org.clarion.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.clarion.contracts.Topic;
import org.junit.jupiter.api.Test;

class VoiceTest {

    private static final Instant NOON = Instant.parse("2027-01-09T12:00:00Z");

    private final List<Mouth> mouths = new ArrayList<>();
    private final UUID lima = UUID.randomUUID();
    private final List<Entry> batch =
            IntStream.range(0, 4).mapToObj(this::entry).toList();

    @Test
    void nothingIsSaidAfterTheFirstThatFailed() {
        var voice = new Voice("a-test", () -> mouth(2));

        assertThatThrownBy(() -> voice.say(batch)).hasMessageContaining("TimeoutException");

        assertThat(mouths).singleElement().satisfies(mouth -> {
            assertThat(mouth.said()).containsExactly("0", "1");
            assertThat(mouth.closed()).isTrue();
        });
    }

    @Test
    void theBatchBeginsAnewWithANewProducer() throws InterruptedException {
        var voice = new Voice("a-test", () -> mouth(mouths.isEmpty() ? 2 : Integer.MAX_VALUE));
        assertThatThrownBy(() -> voice.say(batch)).isInstanceOf(IllegalStateException.class);

        voice.say(batch);

        assertThat(mouths).hasSize(2);
        assertThat(mouths.getLast().said()).containsExactly("0", "1", "2", "3");
    }

    @Test
    void whileTheNameOfKafkaIsUnknownEveryAttemptAsksAgain() throws InterruptedException {
        var known = new ArrayList<String>();
        var voice = new Voice("a-test", () -> {
            if (known.isEmpty()) {
                throw new KafkaException("No resolvable bootstrap urls given in bootstrap.servers");
            }
            return mouth(Integer.MAX_VALUE);
        });
        assertThatThrownBy(() -> voice.say(batch)).isInstanceOf(KafkaException.class);

        known.add("kafka");
        voice.say(batch);

        assertThat(mouths.getLast().said()).hasSize(4);
    }

    private Mouth mouth(int words) {
        mouths.add(new Mouth(words));
        return mouths.getLast();
    }

    private Entry entry(int number) {
        return new Entry(
                number,
                UUID.randomUUID(),
                Topic.LETTERS.label(),
                lima,
                "letter.sent.v1",
                String.valueOf(number),
                NOON,
                null);
    }

    /** Takes so many words; every further one times out, as without metadata. */
    private static final class Mouth extends MockProducer<String, String> {

        private final int words;

        Mouth(int words) {
            super(true, null, new StringSerializer(), new StringSerializer());
            this.words = words;
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<String, String> record, Callback callback) {
            return history().size() < words
                    ? super.send(record, callback)
                    : CompletableFuture.failedFuture(new TimeoutException("no metadata"));
        }

        List<String> said() {
            return history().stream().map(ProducerRecord::value).toList();
        }
    }
}
