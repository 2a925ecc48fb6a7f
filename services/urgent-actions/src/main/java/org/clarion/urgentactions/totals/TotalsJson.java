package org.clarion.urgentactions.totals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clarion.contracts.Channel;
import org.clarion.contracts.TotalsEvent.Figures;

/** Totals as the pages' script reads them: every channel is there, so that a first letter shows in a page already open. */
@ApplicationScoped
public class TotalsJson {

    private static final TypeReference<Map<Channel, Figures>> BY_CHANNEL = new TypeReference<>() {};

    private final ObjectMapper json;

    TotalsJson(ObjectMapper json) {
        this.json = json;
    }

    public String write(ActionTotals totals) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("version", totals.version());
        fields.put("reported", totals.total().reported());
        fields.put("verified", totals.total().verified());
        fields.put("delivered", totals.total().delivered());
        var byChannel = new EnumMap<Channel, Figures>(Channel.class);
        for (var channel : Channel.values()) {
            byChannel.put(channel, totals.of(channel));
        }
        fields.put("byChannel", byChannel);
        if (totals.asOf() != null) {
            fields.put("asOf", totals.asOf().toString());
        }
        return text(fields);
    }

    String byChannel(Map<Channel, Figures> figures) {
        return text(figures);
    }

    Map<Channel, Figures> byChannel(String text) {
        try {
            return json.readValue(text, BY_CHANNEL);
        } catch (JsonProcessingException spoiled) {
            throw new IllegalStateException("the channels in the database are no channels", spoiled);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
