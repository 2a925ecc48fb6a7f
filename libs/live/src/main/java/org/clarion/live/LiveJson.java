package org.clarion.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Figures as the pages' script and everybody's programs read them. */
@ApplicationScoped
public class LiveJson {

    private final ObjectMapper json;

    LiveJson(ObjectMapper json) {
        this.json = json;
    }

    /** Those of one action. */
    public String one(LiveFigures figures) {
        return text(fields(figures));
    }

    /** Those of several, each under its id. */
    public String many(Collection<LiveFigures> figures) {
        var all = new LinkedHashMap<String, Object>();
        figures.forEach(one -> all.put(one.id().toString(), fields(one)));
        return text(all);
    }

    private static Map<String, Object> fields(LiveFigures figures) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("version", figures.version());
        if (figures.asOf() != null) {
            fields.put("asOf", figures.asOf().toString());
        }
        fields.put("reported", figures.total().reported());
        fields.put("verified", figures.total().verified());
        fields.put("delivered", figures.total().delivered());
        fields.put("byChannel", figures.byChannel());
        return fields;
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
