package org.clarion.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import org.clarion.contracts.Event;
import org.clarion.contracts.Topic;
import org.clarion.tracing.Traces;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way out of the database.
 *
 * @param trace the deed's place in its trace; null if nobody follows it
 */
record Entry(
        long position,
        UUID id,
        String topic,
        UUID subject,
        String type,
        String payload,
        Instant happenedAt,
        @Nullable String trace) {

    /** Gets its position when it is written down. */
    private static final long NOWHERE_YET = 0;

    static Entry of(Topic topic, Event event, Instant now) {
        var payload = payload(event);
        return of(UUID.randomUUID(), topic, event, payload, now);
    }

    /** What is told twice of the same state has the same id; a newer state says something else, and has another one. */
    static Entry anew(Topic topic, Event event, Instant now) {
        var payload = payload(event);
        var said = String.join("\n", "anew", topic.label(), Vocabulary.nameOf(event), payload);
        return of(UUID.nameUUIDFromBytes(said.getBytes(UTF_8)), topic, event, payload, now);
    }

    private static Entry of(UUID id, Topic topic, Event event, String payload, Instant now) {
        return new Entry(
                NOWHERE_YET, id, topic.label(), event.subject(), Vocabulary.nameOf(event), payload, now, Traces.here());
    }

    /** Found by the relay, it would stand in the way of everything after it; here only its own deed fails. */
    private static String payload(Event event) {
        var payload = Vocabulary.write(event);
        int length = payload.getBytes(UTF_8).length;
        if (length > Entries.MOST_BYTES) {
            throw new IllegalArgumentException("%s is too long to be told: %d bytes of %d"
                    .formatted(Vocabulary.nameOf(event), length, Entries.MOST_BYTES));
        }
        return payload;
    }
}
