package org.clarion.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/|ar-EG,en;q=0.5|ar",
                "/actions/1|fr|fr",
                "/deskside|pt-BR|pt",
                "/desk|fr|en",
                "/desk/actions|ar,es;q=0.5|es",
                "/desk/actions|de|en"
            })
    void theDeskSpeaksFewerThanThePages(String path, String accepted, String language) {
        assertThat(Languages.at(path).wished(accepted).getLanguage()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"/|ar", "/desk|", "/join|ar"})
    void whatTheDeskDoesNotSpeakCannotBeChosenThere(String path, String known) {
        assertThat(Languages.at(path).known("ar")).isEqualTo(known);
    }
}
