package org.clarion.letters.writing.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.clarion.letters.writing.LetterLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | Shame on you, you are a LIAR.             | liar
            EN | There is blood on your hands              | blood on your hands
            ES | ¡Qué vergüenza! Exijo una respuesta.      | exijo
            FR | Vous êtes un menteur, j’exige sa liberté. | j’exige
            PT | Que vergonha, exijo uma resposta.         | exijo
            DE | Sie müssen ihn freilassen, Sie Lügner!    | lügner
            """)
    void insultsThreatsAndOrdersAreSeen(LetterLanguage language, String text, String word) {
        assertThat(Tone.harsh(text, language)).contains(word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | Her murder was never solved, and those who tortured her are free. I ask you to act.
            ES | Su asesinato sigue impune y quienes la torturaron están libres. Le pido justicia.
            DE | Der Mord an ihr ist nie aufgeklärt worden. Ich bitte Sie um Gerechtigkeit.
            OTHER | liar
            """)
    void whatHappenedMayBeSaid(LetterLanguage language, String text) {
        assertThat(Tone.harsh(text, language)).isEmpty();
    }
}
