package org.clarion.urgentactions.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordTest {

    @ParameterizedTest
    @CsvSource({
        "DESAPARICIÓN, desaparicion",
        "Łódź, lodz",
        "Øystein, oystein",
        "Straße, strasse",
        "Ñandú, nandu",
        "İstanbul, istanbul",
        "cœur, coeur",
        "ﬁn, fin",
        "مَكتبة, مكتبة",
        "Забастовка, забастовка"
    })
    void isWhatAnyKeyboardHas(String written, String plain) {
        assertThat(PlainWord.of(written)).isEqualTo(plain);
    }
}
