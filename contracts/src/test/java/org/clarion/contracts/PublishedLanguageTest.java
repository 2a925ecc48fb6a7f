package org.clarion.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Example, schema and record of every event say the same. */
class PublishedLanguageTest {

    static Stream<Class<?>> kinds() {
        return Published.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theExampleKeepsTheSchema(Class<?> kind) {
        var name = Published.nameOf(kind);

        assertThat(Published.schema(name).validate(Published.example(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theRecordReadsTheExampleAndWritesTheSame(Class<?> kind) throws JsonProcessingException {
        var example = Published.example(Published.nameOf(kind));

        var record = Published.JSON.treeToValue(example, kind);

        assertThat(Published.JSON.readTree(Published.JSON.writeValueAsString(record)))
                .isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatTheRecordWritesKeepsTheSchemaAndNoPartIsMissingFromIt(Class<?> kind) {
        var properties = Published.schemaText(Published.nameOf(kind)).get("properties");

        assertThat(names(properties))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(kind.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anExampleWithoutARequiredPartBreaksTheSchema(Class<?> kind) {
        var name = Published.nameOf(kind);
        for (var required : Published.schemaText(name).get("required")) {
            ObjectNode incomplete = Published.example(name).deepCopy();
            incomplete.remove(required.asText());

            assertThat(Published.schema(name).validate(incomplete))
                    .as(required.asText())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aListenerToleratesWhatItDoesNotKnow(Class<?> kind) {
        assertThat(Published.schemaText(Published.nameOf(kind)).toString())
                .doesNotContain("\"additionalProperties\":false")
                .contains("\"x-personal-data\":\"none\"");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theTravelNameReadsAlone(Class<?> kind) {
        assertThat(Published.nameOf(kind)).matches("[a-z-]+\\.[a-z]+\\.v[0-9]+");
    }

    @Test
    void aSheetOfBeforeThereWereCasesStillOpens() throws JsonProcessingException {
        ObjectNode old = Published.example("urgent-action.ended.v1").deepCopy();
        var sheet = (ObjectNode) old.get("sheet");
        sheet.remove(List.of("caseId", "kind", "replaces", "replacedBy", "newer", "outcomeKind", "announce"));
        sheet.get("texts").forEach(text -> ((ObjectNode) text).remove(List.of("saidBy", "thanks", "next")));

        var opened = Published.JSON
                .treeToValue(old, UrgentActionEvent.UrgentActionEnded.class)
                .sheet();

        assertThat(Published.schema("urgent-action.ended.v1").validate(old)).isEmpty();
        assertThat(opened.caseId()).isNull();
        assertThat(opened.newer()).isNull();
        assertThat(opened.announce()).isNull();
        assertThat(opened.texts().get("en").outcome()).isEqualTo("The decree was withdrawn.");
        assertThat(opened.texts().get("en").thanks()).isNull();
    }

    @Test
    void aDecisionWithoutWordsOpens() throws JsonProcessingException {
        var opened =
                Published.JSON.readValue("{\"news\":\"CHANGE\",\"version\":4,\"to\":\"ALERTED\"}", Announcement.class);

        assertThat(opened.words()).isEmpty();
        assertThat(opened.only()).isNull();
    }

    @Test
    void whomADecisionLeavesIsAlwaysWrittenAlike() {
        var typed = new Announcement.Narrowing(false, List.of("es", "en", "es"), List.of("PE", "CL"));

        assertThat(typed).isEqualTo(new Announcement.Narrowing(false, List.of("en", "es"), List.of("CL", "PE")));
    }

    @Test
    void noFileIsWithoutARecord() throws Exception {
        var folder =
                Path.of(PublishedLanguageTest.class.getResource("/contracts").toURI());
        var expected = Published.kinds()
                .map(Published::nameOf)
                .flatMap(name -> Stream.of(name + ".schema.json", name + ".example.json"))
                .toList();

        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }
}
