package org.clarion.localrun.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoReportsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> TARGETS = List.of("a-minister", "an-embassy");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource
    void areTheSameOnEveryStartOfAHouse(DemoCase about) {
        assertThat(bodies(about)).isEqualTo(bodies(about));
    }

    @ParameterizedTest
    @EnumSource
    void haveEachAnIdentifierOfItsOwn(DemoCase about) {
        assertThat(reports(about).stream().map(one -> one.at("/identifiers/0").asText()))
                .hasSize(about.reports())
                .doesNotHaveDuplicates()
                .allMatch(identifier -> identifier.startsWith("demo:"));
    }

    @ParameterizedTest
    @EnumSource
    void areOfDaysOnWhichPeopleActed(DemoCase about) {
        var days = about.days(TODAY).stream().map(LocalDate::toString).collect(Collectors.toSet());

        assertThat(reports(about).stream()
                        .map(one -> one.path("action_date").asText().substring(0, 10)))
                .isSubsetOf(days);
    }

    @Test
    void areOfAllKindsAndOfManyCountriesOnNearlyEveryDay() {
        var reports = reports(DemoCase.SECOND);

        assertThat(reports.stream().map(one -> one.path("type").asText()))
                .contains("email", "postal mail", "phone", "fax", "social");
        assertThat(reports.stream()
                        .map(one -> one.at("/person/postal_addresses/0/country").asText())
                        .distinct())
                .hasSizeGreaterThan(10);
        assertThat(reports.stream().map(one -> one.path("action_date").asText()).distinct())
                .hasSizeGreaterThan(10);
        assertThat(reports.stream()
                        .map(one -> one.at("/targets/0/ua:target_id").asText())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(TARGETS);
    }

    @Test
    void oneOfThemWaitsForACoordinator() {
        assertThat(reports(DemoCase.SECOND))
                .filteredOn(one -> one.path("ua:quantity").asInt() > 25)
                .hasSize(1);
    }

    private static List<String> bodies(DemoCase about) {
        return new DemoReports(about, TARGETS, DemoReports.Words.ofTheDemo()).until(TODAY);
    }

    private static List<JsonNode> reports(DemoCase about) {
        return bodies(about).stream().map(DemoReportsTest::read).toList();
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException odd) {
            throw new AssertionError(body, odd);
        }
    }
}
