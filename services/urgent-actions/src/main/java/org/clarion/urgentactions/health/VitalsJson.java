package org.clarion.urgentactions.health;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.clarion.contracts.VitalsEvent.VitalsStated;

/** Keeps what a service said of itself as one document. */
@Converter
public class VitalsJson implements AttributeConverter<VitalsStated, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public String convertToDatabaseColumn(VitalsStated stated) {
        try {
            return JSON.writeValueAsString(stated);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    @Override
    public VitalsStated convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, VitalsStated.class);
        } catch (JsonProcessingException spoiled) {
            throw new IllegalStateException("vitals in the database are none", spoiled);
        }
    }
}
