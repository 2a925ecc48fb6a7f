package org.clarion.urgentactions.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftPartsTest {

    private static final DraftForm ENGLISH_ONLY = DraftForm.posted(Map.of(
            "languages", List.of("en es"),
            "en.title", List.of("Librarian missing"),
            "targets.0.role", List.of("PRIMARY")));

    @ParameterizedTest
    @CsvSource({
        "number, what",
        "country, what",
        "case, what",
        "subjects, people",
        "zone, deadline",
        "targets, targets",
        "targets.3.email, targets",
        "ownLanguageOk, languages",
        "targets.3.fr.office, targets",
        "fr.subjects, people",
        "languages, languages",
        "es.background, text-es",
        "ar.title, text-ar"
    })
    void everyFieldStandsInAPart(String field, String part) {
        assertThat(DraftParts.partOf(field)).isEqualTo(part);
    }

    @Test
    void eachPartSaysWhatIsMissingAndWhatToLookAt() {
        var parts = DraftParts.of(
                ENGLISH_ONLY,
                List.of("number", "targets.0.name", "targets.0.address"),
                List.of("targets.0.salutation", "en.title"));

        assertThat(parts)
                .containsExactly(
                        new DraftPart("what", null, 1, 0, true),
                        new DraftPart("people", null, 0, 0, false),
                        new DraftPart("deadline", null, 0, 0, true),
                        new DraftPart("targets", null, 2, 1, true),
                        new DraftPart("languages", null, 0, 0, true),
                        new DraftPart("text-en", "en", 0, 1, true),
                        new DraftPart("text-es", "es", 0, 0, false));
    }

    @Test
    void aLanguageNobodyBeganIsEmptyAndNotComplete() {
        var spanish = DraftParts.of(ENGLISH_ONLY, List.of(), List.of()).getLast();
        var english = DraftParts.of(ENGLISH_ONLY, List.of(), List.of()).get(5);

        assertThat(spanish.empty()).isTrue();
        assertThat(spanish.complete()).isFalse();
        assertThat(english.complete()).isTrue();
    }
}
