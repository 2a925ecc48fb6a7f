package org.clarion.urgentactions.sections;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps what a section says as one document. */
@Converter
public class SectionJson implements AttributeConverter<SectionEntry, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public String convertToDatabaseColumn(SectionEntry entry) {
        try {
            return JSON.writeValueAsString(entry);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    @Override
    public SectionEntry convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, SectionEntry.class);
        } catch (JsonProcessingException spoiled) {
            throw new IllegalStateException("a section in the database is none", spoiled);
        }
    }
}
