package org.clarion.urgentactions.totals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.clarion.contracts.Channel;
import org.clarion.contracts.TotalsEvent.Figures;

/** The figures of channels as the database has them. */
@ApplicationScoped
class TotalsJson {

    private static final TypeReference<Map<Channel, Figures>> BY_CHANNEL = new TypeReference<>() {};

    private final ObjectMapper json;

    TotalsJson(ObjectMapper json) {
        this.json = json;
    }

    String byChannel(Map<Channel, Figures> figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Map<Channel, Figures> byChannel(String text) {
        try {
            return json.readValue(text, BY_CHANNEL);
        } catch (JsonProcessingException spoiled) {
            throw new IllegalStateException("the channels in the database are no channels", spoiled);
        }
    }
}
