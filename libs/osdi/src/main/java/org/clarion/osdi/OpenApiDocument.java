package org.clarion.osdi;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A service's {@code openapi.json} (OpenAPI 3.1), as it stands among its resources: what it says of answers, tests hold it to. */
public final class OpenApiDocument {

    private static final String FILE = "openapi.json";

    private OpenApiDocument() {}

    /** As an answer that tools on any site may read. */
    public static Response answer() {
        try (var document = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return Response.ok(Objects.requireNonNull(document, FILE).readAllBytes(), MediaType.APPLICATION_JSON_TYPE)
                    .header("Access-Control-Allow-Origin", "*")
                    .build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
