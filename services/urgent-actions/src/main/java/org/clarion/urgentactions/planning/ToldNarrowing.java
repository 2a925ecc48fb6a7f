package org.clarion.urgentactions.planning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.clarion.contracts.Announcement.Narrowing;
import org.jspecify.annotations.Nullable;

/** Keeps whom of the network a launch is told to. */
@Converter
public class ToldNarrowing implements AttributeConverter<Narrowing, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Narrowing only) {
        try {
            return only == null ? null : JSON.writeValueAsString(only);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    @Override
    public @Nullable Narrowing convertToEntityAttribute(@Nullable String json) {
        try {
            return json == null ? null : JSON.readValue(json, Narrowing.class);
        } catch (JsonProcessingException spoiled) {
            throw new IllegalStateException("whom a launch is told to cannot be read", spoiled);
        }
    }
}
