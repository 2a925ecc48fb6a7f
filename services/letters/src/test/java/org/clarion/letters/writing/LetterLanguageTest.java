package org.clarion.letters.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LetterLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN|GB|London, 1 March 2027",
                "EN|US|London, March 1, 2027",
                "ES|PE|London, 1 de marzo de 2027",
                "FR|FR|London, le 1er mars 2027",
                "PT|BR|London, 1 de março de 2027",
                "OTHER|EG|London, 2027-03-01"
            })
    void aLetterIsDatedAsItsLanguageAndCountryDoIt(LetterLanguage language, String country, String dateline) {
        assertThat(language.dateline("London", LocalDate.of(2027, 3, 1), country))
                .isEqualTo(dateline);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void weGreetAndCloseInEachThatWeKnow(LetterLanguage language) {
        assertThat(language.neutralGreeting()).matches(".*[,:،]");
        assertThat(language.closing()).isNotBlank();
        assertThat(language.greeting("Señora Ministra")).matches("Señora Ministra[,:،]");
        assertThat(language.pleaseForward("A, B")).contains("A, B");
        assertThat(language.sentThrough("https://clarion.example")).contains("https://clarion.example");
    }
}
