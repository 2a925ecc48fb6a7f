package org.clarion.letters.stating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.clarion.contracts.Channel;
import org.clarion.letters.writing.LetterLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TotalsWordingTest {

    /** A language without a word of its own would fall back on English in the middle of a letter. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void everyLanguageSaysAllOfIt(LetterLanguage language) {
        var words = new TotalsWording(language);
        var english = new TotalsWording(LetterLanguage.EN);

        assertThat(words.say("totals", "X", "1", "2", "3"))
                .contains("X", "1", "2", "3")
                .doesNotContain("{", "''");
        assertThat(words.say("opening", "T", "41.26", words.day(LocalDate.of(2026, 12, 1))))
                .contains("T", "41.26", "2026")
                .doesNotContain("''");
        assertThat(words.channel(Channel.PHONE)).isNotBlank();
        if (language != LetterLanguage.EN) {
            assertThat(words.say("meaning")).isNotEqualTo(english.say("meaning"));
            assertThat(words.country(TotalsFigures.ELSEWHERE)).isNotEqualTo(english.country(TotalsFigures.ELSEWHERE));
        }
    }
}
