package org.clarion.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.clarion.typed.PersonName.Fault;
import org.clarion.typed.PersonName.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amina",
                "Inés Ñandú-O'Neill",
                "李雷",
                "عمر",
                "J. R. (Rosa)",
                "X",
                "محمد\u200cرضا کریم\u200cنیا",
                "ක්\u200dරිස්",
                "'t Hooft",
                "Paredes Quispe, Lucía (Lima) \"La Profe\"",
                "Mba'epu G\u0303ayoso"
            })
    void takesWhatPeopleAreCalledAsItIs(String name) {
        assertThat(PersonName.read(name)).isEqualTo(new PersonName(name, null));
        assertThat(PersonName.read(name).given()).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "'  Amina ', Amina",
        "'\u00a0Amina\u3000 \tOtieno\u2003', Amina Otieno",
        "'Amina\n', Amina",
        "\ufeffAmina, Amina",
        "Ami\u200bna, Amina",
        "Ami\u00adna, Amina",
        "Amina\u200d, Amina",
        "\u200cAmina, Amina",
        "'Amina\u200c Otieno', Amina Otieno",
        "\u200eعمر\u200f, عمر",
        "\u2067عمر\u2069, عمر",
        "Ami\u3164na, Amina",
        "Jose\u0301, José"
    })
    void takesAwayWhatNobodySees(String typed, String name) {
        assertThat(PersonName.read(typed)).isEqualTo(new PersonName(name, null));
    }

    @ParameterizedTest
    @CsvSource({
        "=HYPERLINK(1), FIRST_SIGN, =",
        "+1, FIRST_SIGN, +",
        "-2, FIRST_SIGN, -",
        "@sum, SIGN, @",
        "'Amina <amina', SIGN, <",
        "http://evil.example, LINK, ''",
        "www.evil.example, LINK, ''",
        "cheap-pills.com, LINK, ''",
        "12345, NO_LETTER, ''",
        "'Amina\nBcc: x', UNSEEN_SIGN, U+000A",
        "Amina\u2028x, UNSEEN_SIGN, U+2028",
        "Amina\u0007x, UNSEEN_SIGN, U+0007",
        "\u202eanimA, UNSEEN_SIGN, U+202E"
    })
    void namesTheSignThatRobotsAndSpreadsheetsActOn(String typed, Kind kind, String sign) {
        assertThat(PersonName.read(typed)).isEqualTo(new PersonName(typed, new Fault(kind, sign)));
        assertThat(PersonName.read(typed).given()).isEmpty();
    }

    @Test
    void halfASignIsNoPartOfAName() {
        assertThat(PersonName.read("Amina\ud83d").fault()).isEqualTo(new Fault(Kind.UNSEEN_SIGN, "U+D83D"));
    }

    @Test
    void hasAnEnd() {
        assertThat(PersonName.read("ñ".repeat(100)).fault()).isNull();
        assertThat(PersonName.read("ñ".repeat(101)).fault()).isEqualTo(new Fault(Kind.TOO_LONG, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00a0", "\u200b"})
    void nothingIsNoMistake(String typed) {
        assertThat(PersonName.read(typed)).isEqualTo(new PersonName("", null));
        assertThat(PersonName.read(null).given()).isEmpty();
    }
}
