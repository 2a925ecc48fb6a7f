package org.clarion.letters.writing.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.clarion.letters.writing.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | I am a teacher in Nairobi and I write to you because two hundred children have had no lessons since May.
            es | Soy maestra en Lima y le escribo porque doscientos niños no tienen clases desde mayo.
            fr | Je suis enseignante à Lyon et je vous écris parce que deux cents enfants n’ont pas de cours depuis mai.
            pt | Sou professora em Lisboa e escrevo-lhe porque duzentas crianças não têm aulas desde maio.
            de | Ich bin Lehrerin in Bern und schreibe Ihnen, weil zweihundert Kinder seit Mai keinen Unterricht haben.
            it | Sono insegnante a Torino e le scrivo perché duecento bambini non hanno lezioni da maggio.
            nl | Ik ben lerares in Gent en schrijf u omdat tweehonderd kinderen sinds mei geen les hebben.
            """)
    void aLetterOfTwoLinesTellsItsLanguage(String language, String letter) {
        assertThat(LanguageGuess.of(Words.of(letter))).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reabra la escuela.",
                "Che ajerure peẽme pehejápavo Ramona Vera Ayala-pe osẽ hag̃ua ka'irãigui.",
                ""
            })
    void whatItCannotTellItDoesNotSay(String letter) {
        assertThat(LanguageGuess.of(Words.of(letter))).isEmpty();
    }
}
