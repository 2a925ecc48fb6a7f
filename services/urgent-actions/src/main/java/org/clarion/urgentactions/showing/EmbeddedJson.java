package org.clarion.urgentactions.showing;

import com.fasterxml.jackson.databind.JsonNode;

/** JSON as it may stand inside the source of a page: text that ends a script element must not end the one it stands in. */
public final class EmbeddedJson {

    private EmbeddedJson() {}

    public static String written(JsonNode json) {
        return json.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
