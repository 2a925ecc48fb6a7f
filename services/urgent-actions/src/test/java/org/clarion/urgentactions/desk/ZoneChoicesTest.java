package org.clarion.urgentactions.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.clarion.pages.Choice;
import org.clarion.urgentactions.desk.ZoneChoices.OfCountry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneChoicesTest {

    private static final Locale SPANISH = Locale.of("es");

    @Test
    void theCountryOfTheSheetComesFirstInTheReadersLanguage() {
        var mexico = choices("MX", "", SPANISH).getFirst();

        assertThat(mexico.label()).isEqualTo("México");
        assertThat(mexico.zones())
                .contains(new Choice("America/Tijuana", "Tijuana"))
                .first()
                .isEqualTo(new Choice("America/Mexico_City", "Ciudad de México"));
    }

    @Test
    void everyOtherCountryFollowsByName() {
        var countries =
                choices("PE", "", Locale.ENGLISH).stream().map(OfCountry::label).toList();

        assertThat(countries).startsWith("Peru", "Afghanistan").contains("Kosovo", "United States");
        assertThat(countries).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Calcutta", "Lima", "EST5EDT"})
    void whatIsSetAndInNoListStaysToBeChosen(String set) {
        assertThat(choices("PE", set, Locale.ENGLISH).getFirst())
                .isEqualTo(new OfCountry("", "Set now", List.of(new Choice(set, set))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Belgrade", "America/Lima", "Asia/Kolkata", "America/Argentina/Buenos_Aires"})
    void whatIsSetStandsThereOnce(String set) {
        for (var country : List.of("XK", "RS", "PE", "")) {
            assertThat(choices(country, set, Locale.ENGLISH))
                    .flatExtracting(OfCountry::zones)
                    .extracting(Choice::value)
                    .containsOnlyOnce(set);
        }
    }

    private static List<OfCountry> choices(String country, String set, Locale reader) {
        return ZoneChoices.grouped(country, set, reader, "Set now");
    }
}
