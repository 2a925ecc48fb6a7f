package org.clarion.letters.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.clarion.letters.Sheets;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private final LetterDraft draft = Drafts.aminas();

    @Test
    void theSampleIsRecognisedInAnyOfItsLanguages() {
        var copied = draft.withText(Sheets.appeal().in("en").sampleLetter());

        assertThat(Review.of(copied, Sheets.appeal()).voice()).isEqualTo(Review.Voice.SAMPLE);
    }

    @Test
    void ownWordsAreOwn() {
        assertThat(Review.of(draft.withText("Escribo porque mi hermana enseña en la sierra."), Sheets.appeal())
                        .voice())
                .isEqualTo(Review.Voice.OWN);
    }

    @Test
    void missingPointsAreNamedByTheirPlace() {
        var half = draft.withText("Pido que se pueda reabrir la escuela de Písac antes del curso.");

        assertThat(Review.of(half, Sheets.appeal()).missing()).containsExactly(1);
    }

    @Test
    void aTickedPointIsNotMissing() {
        var half = new LetterDraft(
                draft.targets(),
                "US",
                LetterLanguage.ES,
                "Reabrir la escuela de Písac antes del curso.",
                "",
                "",
                Set.of(1));

        assertThat(Review.of(half, Sheets.appeal()).missing()).isEmpty();
    }

    @Test
    void inALanguageWithoutPointsNothingIsMissed() {
        assertThat(Review.of(draft.in(LetterLanguage.FR), Sheets.appeal()).missing())
                .isEmpty();
    }
}
