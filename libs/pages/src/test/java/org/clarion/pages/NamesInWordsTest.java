package org.clarion.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesInWordsTest {

    private static final List<String> THREE = List.of("Ana", "Luis", "Inés");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en  | Ana, Luis and Inés
            es  | Ana, Luis e Inés
            fr  | Ana, Luis et Inés
            pt  | Ana, Luis e Inés
            und | Ana, Luis, Inés
            """)
    void aLanguageListsNamesItsOwnWay(String language, String listed) {
        assertThat(NamesInWords.of(THREE, Locale.forLanguageTag(language))).isEqualTo(listed);
    }

    @Test
    void inArabicNoLatinCommaStandsBetweenThemAndEachRunsItsOwnWay() {
        assertThat(NamesInWords.of(THREE, Locale.of("ar"))).isEqualTo("⁨Ana⁩ و⁨Luis⁩ و⁨Inés⁩");
    }

    @Test
    void oneAloneAndNoneAreThemselves() {
        assertThat(NamesInWords.of(List.of("Ana"), Locale.FRENCH)).isEqualTo("Ana");
        assertThat(NamesInWords.of(List.of(), Locale.FRENCH)).isEmpty();
    }
}
