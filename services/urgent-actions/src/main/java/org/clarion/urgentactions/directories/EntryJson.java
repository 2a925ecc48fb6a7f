package org.clarion.urgentactions.directories;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.stream.Stream;
import org.clarion.contracts.DirectoryEvent;
import org.clarion.contracts.EventType;

/** An entry as it is kept and told. */
final class EntryJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private EntryJson() {}

    static String nameOf(DirectoryEvent event) {
        return event.getClass().getAnnotation(EventType.class).value();
    }

    static String write(DirectoryEvent event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an entry of ours cannot be written", impossible);
        }
    }

    static DirectoryEvent read(String kind, String state) {
        var type = Stream.of(DirectoryEvent.class.getPermittedSubclasses())
                .filter(one -> one.getAnnotation(EventType.class).value().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such entry: " + kind));
        try {
            return (DirectoryEvent) JSON.readValue(state, type);
        } catch (JsonProcessingException spoiled) {
            throw new IllegalStateException("an entry in our own table cannot be read", spoiled);
        }
    }
}
