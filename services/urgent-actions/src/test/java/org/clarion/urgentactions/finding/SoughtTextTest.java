package org.clarion.urgentactions.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clarion.pages.Choice;
import org.junit.jupiter.api.Test;

class SoughtTextTest {

    private static final List<Choice> COUNTRIES = List.of(
            new Choice("BO", "Bolivia"),
            new Choice("LK", "Sri Lanka"),
            new Choice("PE", "Perú"),
            new Choice("US", "United States"));

    @Test
    void aNumberIsReadAsSheetsPrintIt() {
        assertThat(of("UA 106/23").typed()).isEqualTo("UA 106.23");
        assertThat(of("AMR 46/1234/2023").typed()).isEqualTo("AMR 46/1234/2023");
    }

    @Test
    void spacesSayNothing() {
        assertThat(of("  Inés \t Quispe ").typed()).isEqualTo("Inés Quispe");
    }

    @Test
    void theLastWordMayBeABeginning() {
        assertThat(of("inés quis").beginning()).isEqualTo("inés & quis:*");
        assertThat(of("inés q").beginning()).isEmpty();
        assertThat(of("امينة مكت").beginning()).isEqualTo("امينة & مكت:*");
    }

    @Test
    void noSignOfAQuestionReachesTheDatabaseAsOne() {
        for (var typed : List.of("a:* & !b", "quis'pe", "(x | y)", "\"two words\"", "this or that", "\\", "106.23")) {
            assertThat(of(typed).beginning()).as(typed).isEmpty();
        }
    }

    @Test
    void whatIsLeftOutIsLeftOutInEveryDictionary() {
        var sought = of("librarian -teachers");

        assertThat(sought.typed()).isEqualTo("librarian -teachers");
        assertThat(sought.exact()).isEmpty();
        assertThat(sought.countries()).isEmpty();
    }

    @Test
    void aHyphenWithinAWordLeavesNothingOut() {
        assertThat(of("well-known").exact()).isEqualTo("well-known");
    }

    @Test
    void countriesAreKnownByTheirNamesWhateverTheAccents() {
        assertThat(of("librarian peru").countries()).isEqualTo("countrype");
        assertThat(of("librarian peru").rest()).isEqualTo("librarian");
        assertThat(of("Perú Bolivia").countries()).isEqualTo("countrybo | countrype");
        assertThat(of("sri lanka").rest()).isEmpty();
        assertThat(of("librarian").countries()).isEmpty();
    }

    private static SoughtText of(String typed) {
        return SoughtText.of(typed, COUNTRIES);
    }
}
