package org.clarion.actionreports.figures.stating;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.clarion.contracts.FiguresEvent.FiguresStated;

/** Keeps a statement as one document. */
@Converter
public class FiguresStatedJson implements AttributeConverter<FiguresStated, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public String convertToDatabaseColumn(FiguresStated said) {
        try {
            return JSON.writeValueAsString(said);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    @Override
    public FiguresStated convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, FiguresStated.class);
        } catch (JsonProcessingException spoiled) {
            throw new IllegalStateException("a statement in the database is none", spoiled);
        }
    }
}
