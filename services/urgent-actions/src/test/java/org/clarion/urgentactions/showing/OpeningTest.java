package org.clarion.urgentactions.showing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final String TWENTY_WORDS =
            "One two three four five six seven eight nine ten ".repeat(2).strip() + ".";

    @Test
    void aShortFirstParagraphIsTheLead() {
        var opening = Opening.of("She was taken on Monday.\n\nNobody knows where she is.");

        assertThat(opening).isEqualTo(new Opening("She was taken on Monday.", List.of("Nobody knows where she is.")));
    }

    @Test
    void ofALongOneTheLeadHasAtMostSixtyWordsAndNothingIsLost() {
        var long5 = String.join(" ", List.of(TWENTY_WORDS, TWENTY_WORDS, TWENTY_WORDS, TWENTY_WORDS, TWENTY_WORDS));

        var opening = Opening.of(long5);

        assertThat(opening.lead().split(" ")).hasSize(60);
        assertThat(opening.lead() + " " + opening.rest().getFirst()).isEqualTo(long5);
    }

    @Test
    void oneSentenceIsNeverCutHoweverLong() {
        var endless = "word ".repeat(90).strip() + ".";

        assertThat(Opening.of(endless).lead()).isEqualTo(endless);
        assertThat(Opening.of(endless).firstSentence()).isEqualTo(endless);
    }

    @Test
    void aCardHasTheFirstSentence() {
        assertThat(Opening.of("¿Dónde está? Nadie lo dice.").firstSentence()).isEqualTo("¿Dónde está?");
        assertThat(Opening.of("").firstSentence()).isEmpty();
    }

    @Test
    void aPreviewIsCutBetweenWordsAndSaysSo() {
        assertThat(Opening.shortened("two\n\nlines")).isEqualTo("two lines");
        assertThat(Opening.shortened("word ".repeat(60)))
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("word…");
        assertThat(Opening.shortened("w".repeat(300))).hasSize(200).endsWith("…");
    }
}
