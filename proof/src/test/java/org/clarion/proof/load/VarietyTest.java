package org.clarion.proof.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class VarietyTest {

    private final ObjectMapper json = new ObjectMapper();
    private final Variety variety = new Variety(List.of("one", "two"));

    @Test
    void reportsAreSpreadOverEverythingThatIsCounted() {
        assertThat(values(body -> body.path("type").asText())).hasSize(5);
        assertThat(values(body -> body.at("/targets/0/ua:target_id").asText())).hasSize(2);
        assertThat(values(body -> body.at("/person/postal_addresses/0/country").asText()))
                .hasSize(50);
        assertThat(values(body -> body.path("ua:section").asText())).hasSize(5);
        assertThat(values(body -> body.path("ua:quantity").asText())).containsExactlyInAnyOrder("1", "2", "3");
    }

    @Test
    void whatAReportTellsOfFollowsFromItsIdentifier() {
        for (long number = 0; number < 4000; number += 7) {
            assertThat(body(number).path("ua:quantity").asInt()).isEqualTo(Variety.quantity("part-3:" + number));
        }
        assertThat(Variety.quantity("part-3:never")).isZero();
    }

    @Test
    void oneRequestInFortyRepeatsTheReportBeforeItToTheLetter() {
        var requests = Requests.varied("1", "test:", variety, Requests.SELDOM);
        var numbers = LongStream.range(0, 400).map(requests::number).boxed().toList();

        assertThat(Set.copyOf(numbers)).hasSize(390);
        assertThat(text(requests, requests.number(39)))
                .isEqualTo(text(requests, requests.number(38)))
                .contains("test:0000000038");
        assertThat(Requests.carrying(390, Requests.SELDOM)).isEqualTo(400);
    }

    @Test
    void aQuestionIsAskedAsItIs() {
        assertThat(text(Requests.reading("/totals.json"), 1_234_567_890L))
                .isEqualTo("GET /totals.json HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    private static String text(Requests requests, long number) {
        return StandardCharsets.US_ASCII.decode(requests.of(number)).toString();
    }

    private Set<String> values(Function<JsonNode, String> field) {
        return LongStream.range(0, Variety.PATTERNS)
                .mapToObj(number -> field.apply(body(number)))
                .collect(Collectors.toSet());
    }

    private JsonNode body(long number) {
        try {
            return json.readTree(variety.body("test:" + number, number, true));
        } catch (JsonProcessingException spoiled) {
            throw new IllegalStateException(spoiled);
        }
    }
}
