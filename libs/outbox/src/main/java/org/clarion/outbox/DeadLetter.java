package org.clarion.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A message this service could not hear, as it lies among the dead letters. Words are cut: a page shows them. */
public record DeadLetter(Shelf shelf, ConsumerRecord<byte[], byte[]> message) {

    /** What its handling adds, and what is not part of the message itself. */
    static final String OF_ITS_DEATH = "dead-letter-";

    private static final int SHOWN = 400;

    /** Where it lies, for good: a topic made anew has another id. */
    public record Place(UUID topic, int partition, long offset) {

        @Override
        public String toString() {
            return topic + "." + partition + "." + offset;
        }

        /** Reads what {@link #toString()} wrote. */
        public static Optional<Place> read(String text) {
            var parts = text.split("\\.");
            try {
                return parts.length != 3
                        ? Optional.empty()
                        : Optional.of(new Place(
                                UUID.fromString(parts[0]), Integer.parseInt(parts[1]), Long.parseLong(parts[2])));
            } catch (IllegalArgumentException odd) {
                return Optional.empty();
            }
        }
    }

    public Place place() {
        return new Place(shelf.id(), message.partition(), message.offset());
    }

    public Instant at() {
        return Instant.ofEpochMilli(message.timestamp());
    }

    public String key() {
        return words(message.key());
    }

    public String id() {
        return header("ce_id");
    }

    public String type() {
        return header("ce_type");
    }

    public String reason() {
        return header(OF_ITS_DEATH + "reason");
    }

    public String failure() {
        return header(OF_ITS_DEATH + "exception-class-name");
    }

    public String payload() {
        return words(message.value());
    }

    /** Whether it has the envelope of an event. Without one it is never heard, however often it is told. */
    public boolean isEvent() {
        try {
            Heard.idOf(id());
            return !type().isEmpty();
        } catch (Unreadable none) {
            return false;
        }
    }

    /** Its place in the topic where it was told first, if that was written down. */
    Optional<Long> origin() {
        return number("offset");
    }

    Optional<Integer> originPartition() {
        return number("partition").map(Long::intValue);
    }

    private Optional<Long> number(String name) {
        try {
            return Optional.of(Long.parseLong(header(OF_ITS_DEATH + name)));
        } catch (NumberFormatException missing) {
            return Optional.empty();
        }
    }

    private String header(String name) {
        var header = message.headers().lastHeader(name);
        return words(header == null ? null : header.value());
    }

    private static String words(byte @org.jspecify.annotations.Nullable [] bytes) {
        var text = bytes == null ? "" : new String(bytes, UTF_8);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
