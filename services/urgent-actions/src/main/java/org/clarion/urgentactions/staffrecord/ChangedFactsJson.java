package org.clarion.urgentactions.staffrecord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.clarion.contracts.StaffEvent.ChangedFact;

/** Keeps the facts that an act changed as one document. */
@Converter
public class ChangedFactsJson implements AttributeConverter<List<ChangedFact>, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final TypeReference<List<ChangedFact>> FACTS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<ChangedFact> facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    @Override
    public List<ChangedFact> convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, FACTS);
        } catch (JsonProcessingException spoiled) {
            throw new IllegalStateException("facts in the database are none", spoiled);
        }
    }
}
