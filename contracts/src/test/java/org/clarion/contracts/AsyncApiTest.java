package org.clarion.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code asyncapi.yaml} is valid and names every topic and event there is. */
class AsyncApiTest {

    private static final Path FILE = Path.of("asyncapi.yaml");
    private JsonNode document;

    @BeforeEach
    void read() throws IOException {
        document = new YAMLMapper().readTree(Files.readString(FILE));
    }

    @Test
    void theSpecificationAcceptsIt() {
        var specification = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Published.read("/asyncapi-3.0.0.schema.json"));

        assertThat(specification.validate(document)).isEmpty();
    }

    @Test
    void everyTopicIsAChannel() {
        assertThat(document.get("channels").properties().stream().map(Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Topic.values()).map(Topic::label).toList());
    }

    @Test
    void everyEventIsAMessageWithItsSchema() {
        var messages = document.get("components").get("messages");

        assertThat(messages.properties().stream().map(Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(
                        Published.kinds().map(Published::nameOf).toList());
        assertThat(messages).allSatisfy(message -> assertThat(
                        FILE.resolveSibling(message.get("payload").get("$ref").asText()))
                .exists());
    }

    @Test
    void itsSummariesAreTheSchemasOwn() {
        document.get("components").get("messages").properties().forEach(message -> assertThat(
                        message.getValue().get("summary").asText())
                .isEqualTo(Published.schemaText(message.getKey())
                        .get("description")
                        .asText()));
    }

    @Test
    void theDocumentNamesEveryEvent() throws IOException {
        var page = Files.readString(Path.of("../docs/events.md"));

        assertThat(Published.kinds().map(Published::nameOf))
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }
}
