package org.clarion.letters.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import org.clarion.letters.writing.LetterLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldingRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LINK   | EN | Read more at https://example.org/pisac
            LINK   | ES | Vea www.example.org
            LINK   | EN | Write to me: amina@example.org
            PHONE  | EN | Call me: +51 (1) 615-5800 12
            PHONE  | ES | Mi número es 987 654 321
            PHONE  | FR | Appelez-moi au 01.23.45.67.89
            THREAT | EN | Do it, or you will pay for this.
            THREAT | ES | SABEMOS DÓNDE VIVES
            THREAT | FR | Nous savons où vous habitez.
            INSULT | DE | Sie sind ein Idiot!
            INSULT | ES | Es usted un imbécil.""")
    void whatNeedsALookIsHeld(HoldReason reason, LetterLanguage language, String text) {
        assertThat(HoldingRules.of(text, language)).contains(reason);
    }

    /** Letters of this kind speak of killings, days and sums; they need nobody's look. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | They were killed on 20 December 2026 (2026-12-20). Who killed them must stand trial.
            ES | Doscientos niños no tienen clases desde el 12/05/2026. Le pido 1 500 000 soles para el techo.
            DE | Die Schule in Pisac ist geschlossen. Ich bitte Sie, die Lehrer zu schützen.
            ES | Lo mataron. Los responsables deben ser juzgados.""")
    void anHonestLetterGoesAtOnce(LetterLanguage language, String text) {
        assertThat(HoldingRules.of(text, language)).isEmpty();
    }

    @Test
    void nearlyTheSameTextIsAlikeAndAnotherIsNot() {
        var one = Likeness.of(
                "Le pido que reabra la escuela de Písac antes de que empiece el curso y que proteja a quienes enseñan"
                        + " allí, porque doscientos niños no tienen clases desde que cayó el techo en el mes de mayo.");
        var same = Likeness.of(
                "¡Le pido que reabra la escuela de Pisac, antes de que empiece el curso, y que proteja a quienes enseñan"
                        + " allí; porque doscientos niños no tienen clases desde que cayó el techo en el mes de mayo!");
        var other = Likeness.of(
                "Soy maestra en Boston. Cuando una escuela cierra, un barrio entero pierde su centro. Abra las puertas.");

        assertThat(Likeness.apart(one, same)).isLessThanOrEqualTo(6);
        assertThat(Likeness.apart(one, other)).isGreaterThan(12);
    }

    @Test
    void aRedactionOnlyTakesAway() {
        var original = "Llámeme al 987 654 321, señora ministra.\n\nLe pido que reabra la escuela.";

        assertThat(Redaction.onlyTakesAway(original, "Llámeme […], señora ministra.\n\nLe pido que reabra la escuela."))
                .isTrue();
        assertThat(Redaction.onlyTakesAway(original, "Le pido que cierre la escuela."))
                .isFalse();
        assertThat(Redaction.onlyTakesAway(original, "Que reabra Le pido la escuela."))
                .isFalse();
    }

    @Test
    void ourOwnMachinesAreNobodysNetwork() {
        assertThat(WritersNetwork.network("203.0.113.9")).isEqualTo(WritersNetwork.network("203.0.113.77"));
        assertThat(WritersNetwork.network("203.0.113.9")).isNotEmpty();
        assertThat(WritersNetwork.network("127.0.0.1")).isEmpty();
        assertThat(WritersNetwork.network("172.18.0.4")).isEmpty();
        assertThat(WritersNetwork.network("::1")).isEmpty();
        assertThat(WritersNetwork.network("not an address")).isEmpty();
    }
}
