package org.clarion.letters.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Target;
import org.clarion.contracts.Target.TargetWords;
import org.clarion.letters.Sheets;
import org.clarion.letters.appeals.Appeal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalBlockTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            US, PERU
            MX, PERÚ
            FR, PÉROU
            DE, PERU
            UA, PERU
            JP, PERU
            """)
    void fromAbroadTheCountryStandsLastAsItIsReadWhereTheLetterIsPosted(String home, String country) {
        assertThat(PostalBlock.lines(Sheets.MINISTER, "PE", home))
                .containsExactly("Calle del Comercio 193", "San Borja", "Lima 41", country);
    }

    @Test
    void atHomeAndWhileNobodyKnowsWhereFromNothingIsChanged() {
        assertThat(PostalBlock.lines(Sheets.MINISTER, "PE", "PE")).isEqualTo(Sheets.MINISTER.address());
        assertThat(PostalBlock.lines(Sheets.MINISTER, "PE", "")).isEqualTo(Sheets.MINISTER.address());
    }

    /** A letter in English goes to people who sort letters in Spanish. */
    @Test
    void theEnvelopeNamesThemAsTheyAreReadThere() {
        var called = Sheets.called(
                Sheets.MINISTER,
                Map.of("en", new TargetWords("Minister Inés Quiñones", "Ministry of Education", null)));
        var appeal = new Appeal(Sheets.sheet(
                UUID.randomUUID(), 1, LocalDate.of(2099, 1, 9), Sheet.Status.LIVE, List.<Target>of(called)));
        var letter = FinishedLetter.all(Drafts.aminas().in(LetterLanguage.EN), appeal, LocalDate.of(2099, 1, 1))
                .getFirst();

        assertThat(letter.target().name()).isEqualTo("Minister Inés Quiñones");
        assertThat(PostalBlock.envelope(letter.target(), appeal))
                .startsWith("Sra. Inés Quiñones Ibáñez", "Ministerio de Educación")
                .endsWith("PERU");
    }

    @Test
    void theAddressOfAFormIsNoLineOfAnEnvelope() {
        var target = Sheets.reached(Sheets.MINISTER, "", "", "", "", "www.minedu.example.org/contacto/");

        assertThat(UsableContacts.post(target)).isFalse();
        assertThat(UsableContacts.webForm(target)).contains("https://www.minedu.example.org/contacto/");
        assertThat(PostalBlock.lines(target, "PE", "US")).isEmpty();
    }
}
