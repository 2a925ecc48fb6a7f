package org.clarion.osdi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class JsonBodyTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void tellsNothingPostedFromWhatIsNoJson() {
        assertThat(JsonBody.read(json, "{\"type\": \"email\"}"))
                .hasValueSatisfying(
                        body -> assertThat(body.path("type").asText()).isEqualTo("email"));
        assertThat(JsonBody.read(json, null)).get().matches(JsonNode::isMissingNode);
        assertThat(JsonBody.read(json, "")).get().matches(JsonNode::isMissingNode);
        assertThat(JsonBody.read(json, "not json")).isEmpty();
        assertThat(JsonBody.read(json, "{")).isEmpty();
    }
}
