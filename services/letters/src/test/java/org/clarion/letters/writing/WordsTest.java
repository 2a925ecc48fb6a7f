package org.clarion.letters.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.clarion.letters.Sheets;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words sample = Words.of(Sheets.SAMPLE);

    @Test
    void theSampleIsAllTaken() {
        assertThat(sample.takenFrom(sample)).isEqualTo(1);
    }

    @Test
    void caseAccentsAndPunctuationMakeNoLetterOnesOwn() {
        var shouted = Words.of(Sheets.SAMPLE.toUpperCase(Locale.ROOT).replace(",", " -- "));

        assertThat(shouted.takenFrom(sample)).isEqualTo(1);
    }

    @Test
    void ownWordsAreNotTaken() {
        var own = Words.of(
                "My sister teaches in the mountains. Every closed classroom there is a lost year for a child.");

        assertThat(own.takenFrom(sample)).isZero();
    }

    @Test
    void aSampleWithAsMuchOfOnesOwnIsHalfTaken() {
        var own = "my grandmother walked two hours each way over snow so that her daughters could learn to read and "
                + "count and she would have wept to see a locked gate where other daughters wait with their books "
                + "under the rain in the morning hoping that anyone at all comes with the key today or tomorrow";

        assertThat(Words.of(Sheets.SAMPLE + " " + own).takenFrom(sample)).isCloseTo(0.5, within(0.1));
    }

    @Test
    void aFewWordsAreNobodysSample() {
        assertThat(Words.of("Thank you").takenFrom(sample)).isZero();
    }

    @Test
    void aPointIsMentionedInOtherWordsToo() {
        var point = Words.of("Reopen the school in Pisac before the term begins.");

        assertThat(point.mentionedIn(Words.of("When is the school of Písac reopened? Long before May, I hope.")))
                .isGreaterThan(0.5);
        assertThat(point.mentionedIn(Words.of("Thank you for your work."))).isZero();
    }
}
