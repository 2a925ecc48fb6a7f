package org.clarion.testkit.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.testkit.endpoints.ServedEndpoint;

/** A service's {@code openapi.json}: OpenAPI 3.1, whose schemas are JSON Schema 2020-12. */
public final class ApiDocument {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode root;
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    private ApiDocument(JsonNode root) {
        this.root = root;
    }

    /** That of the service under test. */
    public static ApiDocument ofThisService() {
        try (var file = ApiDocument.class.getResourceAsStream("/openapi.json")) {
            var text = new String(Objects.requireNonNull(file, "openapi.json").readAllBytes(), UTF_8);
            return new ApiDocument(JSON.readTree(text.replace("#/components/schemas/", "#/$defs/")));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /**
     * Addresses for programs that the application serves and the document does not know, and the other way round.
     *
     * @param meant method and path of those that differ with reason
     */
    public Set<String> differences(Set<String> meant) {
        var here = operations().stream().map(ApiOperation::name).collect(Collectors.toCollection(TreeSet::new));
        var served = ServedEndpoint.ofThisApplication().stream()
                .filter(one -> one.path().startsWith("/api/") || one.path().endsWith(".json"))
                .filter(one ->
                        !one.path().contains("/kept/")) // what a person reads of themselves by a link of their own
                .filter(one -> !one.method().equals("OPTIONS"))
                .map(one -> one.method() + " " + one.path().replaceAll("\\{(\\w+):(?:[^{}]|\\{[^}]*})*}", "{$1}"))
                .collect(Collectors.toCollection(TreeSet::new));
        var different = new TreeSet<>(here);
        different.addAll(served);
        here.retainAll(served);
        different.removeAll(here);
        different.removeAll(meant);
        return different;
    }

    List<ApiOperation> operations() {
        return root.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(one -> new ApiOperation(one.getKey().toUpperCase(), path.getKey(), one.getValue())))
                .toList();
    }

    /** What is wrong with an answer, in a few words; nothing if the document knows such an answer. */
    Stream<String> faults(ApiOperation operation, int status, String type, String body) {
        var response = response(operation, status);
        if (response.isMissingNode()) {
            return Stream.of("status " + status + " is not in the document");
        }
        var content = response.path("content");
        if (content.isMissingNode()) {
            return Stream.empty();
        }
        var plain = type.split(";", 2)[0].strip();
        if (!content.has(plain)) {
            return Stream.of(status + " came as " + (plain.isEmpty() ? "nothing" : plain));
        }
        return plain.endsWith("json") ? faults(content.path(plain).path("schema"), status, body) : Stream.empty();
    }

    private JsonNode response(ApiOperation operation, int status) {
        var response = operation.node().path("responses").path(String.valueOf(status));
        return response.has("$ref") ? root.at(response.path("$ref").asText().substring(1)) : response;
    }

    private Stream<String> faults(JsonNode schema, int status, String body) {
        try {
            return compiled.computeIfAbsent(schema, this::compile).validate(JSON.readTree(body)).stream()
                    .map(fault -> status + ": " + fault);
        } catch (IOException noJson) {
            return Stream.of(status + " is no JSON: " + body);
        }
    }

    private Schema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("$defs", root.at("/components/schemas"));
        return SCHEMAS.getSchema(whole);
    }
}
