package org.clarion.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Event;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jspecify.annotations.Nullable;

/** A message that could be read. */
record Heard<E extends Event>(UUID id, E event, Message<?> message) {

    /** Of CloudEvents' extension "distributed tracing". */
    static final String TRACE = "traceparent";

    private record Word(UUID subject, Class<?> kind) {}

    private static final String NO_CLOUD_EVENT = "no CloudEvent: its headers are missing";

    /** The event, or nothing if the family has no such kind; {@link Unreadable} if it is none. */
    static <E extends Event> Optional<Heard<E>> read(Class<E> family, Message<?> message) {
        var id = idOf(header(message, "ce_id"));
        var payload = String.valueOf((Object) message.getPayload());
        return Vocabulary.read(family, header(message, "ce_type"), payload)
                .map(event -> new Heard<>(id, event, message));
    }

    static UUID idOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException odd) {
            throw new Unreadable("the event's id is no UUID", odd);
        }
    }

    /** Each event once and in order; of a compacted topic the last of a kind on each subject makes the others old. */
    static <E extends Event> List<E> worthActing(Collection<Heard<E>> heard) {
        var worth = new LinkedHashMap<Object, E>();
        heard.forEach(one -> worth.putLast(one.place(), one.event()));
        return List.copyOf(worth.sequencedValues());
    }

    private Object place() {
        return compacted() ? new Word(event.subject(), event.getClass()) : id;
    }

    private boolean compacted() {
        return record(message)
                .map(IncomingKafkaRecordMetadata::getTopic)
                .filter(Topics::compacted)
                .isPresent();
    }

    /** Where in a trace it was told, if anybody follows it. */
    @Nullable
    String trace() {
        return said(message, "ce_" + TRACE).orElse(null);
    }

    private static String header(Message<?> message, String name) {
        return said(message, name).orElseThrow(() -> new Unreadable(NO_CLOUD_EVENT, null));
    }

    private static Optional<String> said(Message<?> message, String name) {
        return record(message)
                .map(record -> record.getHeaders().lastHeader(name))
                .map(header -> header.value())
                .map(value -> new String(value, UTF_8));
    }

    private static Optional<IncomingKafkaRecordMetadata<?, ?>> record(Message<?> message) {
        return message.getMetadata(IncomingKafkaRecordMetadata.class).map(found -> found);
    }
}
