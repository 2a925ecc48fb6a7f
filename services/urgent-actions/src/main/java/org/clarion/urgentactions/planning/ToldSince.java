package org.clarion.urgentactions.planning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;

/** Keeps what a launch says of what happened since the sheet before, by language. */
@Converter
public class ToldSince implements AttributeConverter<Map<String, String>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<String, String> since) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(since));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, BY_LANGUAGE);
        } catch (JsonProcessingException spoiled) {
            throw new IllegalStateException("what a launch says of what happened since cannot be read", spoiled);
        }
    }
}
