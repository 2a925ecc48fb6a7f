package org.clarion.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;
import org.assertj.core.api.Assertions;

/** The published schemas and examples of {@code contracts}, for the contract test of every service. */
public final class Contracts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contracts() {}

    /** Fails unless {@code payload} is what the schema of this event type promises. */
    public static void assertKept(String type, String payload) {
        try {
            Assertions.assertThat(schema(type).validate(JSON.readTree(payload)))
                    .as("%s: %s", type, payload)
                    .isEmpty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The published example of this event type, as it would stand in Kafka. */
    public static String example(String type) {
        return read(type + ".example.json").toString();
    }

    private static Schema schema(String type) {
        return SCHEMAS.getSchema(read(type + ".schema.json"));
    }

    private static JsonNode read(String file) {
        try (var published = find(file).openStream()) {
            return JSON.readTree(published);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static URL find(String file) {
        return Optional.ofNullable(Contracts.class.getResource("/contracts/" + file))
                .orElseThrow(() -> new IllegalArgumentException("contracts hold no " + file));
    }
}
