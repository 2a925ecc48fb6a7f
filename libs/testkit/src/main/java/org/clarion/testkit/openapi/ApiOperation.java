package org.clarion.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One operation of an OpenAPI document. */
record ApiOperation(String method, String path, JsonNode node) {

    String name() {
        return method + " " + path;
    }

    List<JsonNode> parameters(String in) {
        return node.path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asText().equals(in))
                .toList();
    }

    /** What it takes, as the document shows it; null where it takes no body. */
    @Nullable
    JsonNode example() {
        return node.at("/requestBody/content/application~1json").get("example");
    }
}
