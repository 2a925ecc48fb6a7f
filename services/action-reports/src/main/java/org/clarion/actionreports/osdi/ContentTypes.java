package org.clarion.actionreports.osdi;

import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Which bodies are read: JSON, HAL, plain text or unnamed, as clients in the wild send them. */
final class ContentTypes {

    private ContentTypes() {}

    static String json(@Nullable String type, @Nullable String body) {
        if (type != null && !type.isBlank() && !isJson(type)) {
            throw OutreachRefusals.with(
                    415, "unsupported_media_type", "This body is not JSON.", "Content-Type: application/json");
        }
        return body == null ? "" : body;
    }

    private static boolean isJson(String type) {
        try {
            var named = MediaType.valueOf(type);
            return named.isCompatible(MediaType.APPLICATION_JSON_TYPE) && !named.isWildcardType()
                    || named.isCompatible(MediaType.TEXT_PLAIN_TYPE) && !named.isWildcardSubtype()
                    || "hal+json".equalsIgnoreCase(named.getSubtype());
        } catch (IllegalArgumentException odd) {
            return false;
        }
    }
}
