package org.clarion.osdi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a program posted. */
public final class JsonBody {

    private JsonBody() {}

    /** Nothing where it is no JSON; where it is empty, a missing node. */
    public static Optional<JsonNode> read(ObjectMapper json, @Nullable String body) {
        try {
            return Optional.of(json.readTree(body == null ? "" : body));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }
}
