package org.clarion.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.UUID;
import org.clarion.outbox.DeadLetter.Place;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class DeadLettersTest {

    @Test
    void knowsTheChannelsThatHaveDeadLetters() {
        var config = config(Map.of(
                "mp.messaging.incoming.letters.dead-letter-queue.topic", "a-test-letters-dead-letters",
                "mp.messaging.incoming.news.topic", "action-totals",
                "mp.messaging.incoming.news.dead-letter-queue.topic", "a-test-news-dead-letters",
                "mp.messaging.incoming.carefree.topic", "supporters"));

        assertThat(Ear.all(config))
                .containsExactly(
                        new Ear("letters", "letters", "a-test-letters-dead-letters"),
                        new Ear("news", "action-totals", "a-test-news-dead-letters"));
    }

    @Test
    void whileKafkaIsAwayThatIsSaid() {
        var dead = new DeadLetters(
                config(Map.of("mp.messaging.incoming.letters.dead-letter-queue.topic", "a-test-letters-dead-letters")),
                new Brokers(Map.of("bootstrap.servers", "127.0.0.1:9")));

        assertThatThrownBy(dead::shelves).isInstanceOf(KafkaAway.class);
    }

    @Test
    void aPlaceIsReadAsItIsWritten() {
        var place = new Place(UUID.randomUUID(), 3, 4_000_000_000L);

        assertThat(Place.read(place.toString())).contains(place);
        assertThat(Place.read("3.4")).isEmpty();
        assertThat(Place.read("a.b.c")).isEmpty();
    }

    private static Config config(Map<String, String> values) {
        return new SmallRyeConfigBuilder().withDefaultValues(values).build();
    }
}
