package org.clarion.letters.writing.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperInTimeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void aLetterArrivesIfAsManyDaysAreLeftAsPostTakes() {
        assertThat(PaperInTime.of(TODAY, TODAY.plusDays(9), 9).arrives()).isTrue();
        assertThat(PaperInTime.of(TODAY, TODAY.plusDays(8), 9).arrives()).isFalse();
        assertThat(PaperInTime.of(TODAY, TODAY.plusDays(20), 9).latest()).isEqualTo(TODAY.plusDays(11));
    }

    @Test
    void whereNobodyKnowsHowLongPostTakesItIsAWeek() {
        assertThat(PaperInTime.of(TODAY, TODAY.plusDays(7), null).arrives()).isTrue();
        assertThat(PaperInTime.of(TODAY, TODAY.plusDays(6), null).arrives()).isFalse();
    }

    /** As measured on paper: so many paragraphs of one line, or of five, fit on A4. */
    @Test
    void aPageHoldsAsMuchAsItHeldWhenItWasMeasured() {
        var line = "x".repeat(96);

        assertThat(PageFit.fits(Collections.nCopies(19, line))).isTrue();
        assertThat(PageFit.fits(Collections.nCopies(23, line))).isFalse();
        assertThat(PageFit.fits(Collections.nCopies(5, line.repeat(5)))).isTrue();
        assertThat(PageFit.fits(Collections.nCopies(7, line.repeat(5)))).isFalse();
        assertThat(PageFit.fits(List.of("a\nb\nc\n".repeat(12)))).isFalse();
    }
}
