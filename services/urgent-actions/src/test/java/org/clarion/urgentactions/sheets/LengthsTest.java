package org.clarion.urgentactions.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.clarion.contracts.OutcomeKind;
import org.clarion.contracts.Sheet.SheetText;
import org.junit.jupiter.api.Test;

/** All words of a sheet, those on its outcome too, are one message, and a message has a length. */
class LengthsTest {

    private static final String LONGEST = "अ".repeat(5_000);

    @Test
    void aFullOutcomeInADozenLanguagesIsMoreThanOneMessage() {
        var dozen = told(List.of("en", "es", "fr", "pt", "de", "it", "ar", "hi", "ne", "mr", "ru", "zh"));

        assertThat(Lengths.exceededInAll(dozen, "en.outcome"))
                .extracting(Lack::field)
                .containsExactly("en.outcome");
        assertThat(Lengths.exceededInAll(told(List.of("en", "hi")), "en.outcome"))
                .isEmpty();
    }

    private static Draft told(List<String> languages) {
        var texts = new TreeMap<String, SheetText>();
        languages.forEach(language -> texts.put(
                language,
                new SheetText("Title", "Summary", List.of("Point"), "Letter", "", LONGEST, LONGEST, LONGEST, LONGEST)));
        return Drafts.ofTheLibrarian(LocalDate.of(2027, 1, 9)).told(texts, OutcomeKind.RELEASED);
    }
}
