package org.clarion.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Arrays;
import java.util.Optional;
import org.clarion.contracts.Event;
import org.clarion.contracts.EventType;

/** How events are written and read: JSON by the records of {@code contracts}, named by their {@link EventType}. */
final class Vocabulary {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS) // the same state is the same text: see Entry.anew
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Vocabulary() {}

    static String nameOf(Event event) {
        return nameOf(event.getClass());
    }

    static String write(Event event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an event of ours cannot be written: " + nameOf(event), impossible);
        }
    }

    /** The event, or nothing if the family has no such kind: a newer teller may say more than we know. */
    static <E extends Event> Optional<E> read(Class<E> family, String type, String payload) {
        return Arrays.stream(family.getPermittedSubclasses())
                .filter(kind -> kind.isAnnotationPresent(EventType.class)
                        && nameOf(kind).equals(type))
                .findFirst()
                .map(kind -> family.cast(parse(kind, payload)));
    }

    private static Object parse(Class<?> kind, String payload) {
        try {
            return Optional.ofNullable(JSON.readValue(payload, kind))
                    .orElseThrow(() -> new Unreadable("nothing inside a " + nameOf(kind), null));
        } catch (JsonProcessingException unreadable) {
            throw new Unreadable("not a " + nameOf(kind) + ": " + unreadable.getOriginalMessage(), unreadable);
        }
    }

    private static String nameOf(Class<?> kind) {
        return kind.getAnnotation(EventType.class).value();
    }
}
