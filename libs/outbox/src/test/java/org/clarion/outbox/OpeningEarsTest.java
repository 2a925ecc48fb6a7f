package org.clarion.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Multi;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;

class OpeningEarsTest {

    private final Multi<? extends Message<?>> letters = Multi.createFrom().item(() -> Message.of("letter sent"));
    private final AtomicBoolean known = new AtomicBoolean();
    private final OpeningEars ears = new OpeningEars(List.of("kafka:9092"), host -> known.get());

    @Test
    void whileTheNameIsKnownAChannelIsLeftAsItIs() {
        known.set(true);

        assertThat(heard(true)).isSameAs(letters);
    }

    @Test
    void whatDoesNotComeFromKafkaNeverWaits() {
        assertThat(heard(false)).isSameAs(letters);
    }

    @Test
    void whatIsNoAddressIsLeftForTheClientToRefuse() {
        assertThat(new OpeningEars(List.of("nonsense"), host -> false).decorate(letters, List.of("letters"), true))
                .isSameAs(letters);
    }

    @Test
    void aChannelIsHeardOnceTheNameIsKnown() {
        var heard = new CopyOnWriteArrayList<>();
        heard(true).subscribe().with(message -> heard.add(message.getPayload()));
        assertThat(heard).isEmpty();

        known.set(true);

        await().untilAsserted(() -> assertThat(heard).containsExactly("letter sent"));
    }

    private Multi<? extends Message<?>> heard(boolean fromKafka) {
        return ears.decorate(letters, List.of("letters"), fromKafka);
    }
}
