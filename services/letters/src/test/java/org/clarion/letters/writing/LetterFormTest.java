package org.clarion.letters.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterFormTest {

    @ParameterizedTest
    @CsvSource({"XK, XK", "pe, PE", "UK, GB", "n/a, ''", "'', ''"})
    void takesACountryAsAtEveryOtherDoor(String written, String code) {
        var form = new LetterForm(null, written, "en", "Dear Minister", "Amina", "", null, null);

        assertThat(form.draft().country()).isEqualTo(code);
    }
}
