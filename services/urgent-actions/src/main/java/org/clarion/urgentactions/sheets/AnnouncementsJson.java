package org.clarion.urgentactions.sheets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps what was decided as one document. */
@Converter
public class AnnouncementsJson implements AttributeConverter<Announcements, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Announcements announcements) {
        try {
            return announcements == null ? null : JSON.writeValueAsString(announcements);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    @Override
    public @Nullable Announcements convertToEntityAttribute(@Nullable String json) {
        try {
            return json == null ? null : JSON.readValue(json, Announcements.class);
        } catch (JsonProcessingException spoiled) {
            throw new IllegalStateException("announcements in the database are none", spoiled);
        }
    }
}
