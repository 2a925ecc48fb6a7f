package org.clarion.urgentactions.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.clarion.typed.CountryList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesTest {

    private static final String UNINHABITED_AND_WITHOUT_A_TIME_OF_ITS_OWN = "BV HM";

    @Test
    void everyCountryHasAZoneToPropose() {
        assertThat(CountryList.all())
                .filteredOn(code -> Zones.of(code).isEmpty())
                .allMatch(UNINHABITED_AND_WITHOUT_A_TIME_OF_ITS_OWN::contains);
        assertThat(Zones.of("XK")).contains("Europe/Belgrade");
    }

    @ParameterizedTest
    @CsvSource({
        "IN, Asia/Kolkata",
        "NP, Asia/Kathmandu",
        "PE, America/Lima",
        "EG, Africa/Cairo",
        "AR, America/Argentina/Buenos_Aires",
        "ES, Europe/Madrid",
        "UZ, Asia/Tashkent"
    })
    void itIsTheOnlyOneOrTheOneOfMostPeople(String country, String zone) {
        assertThat(Zones.of(country)).contains(zone);
    }

    @Test
    void kosovoIsReadInATextAndOfferedAtTheDesk() {
        assertThat(Countries.mentionedIn("The court of Pristina, Kosovo")).containsExactly("XK");
        assertThat(CountryList.all()).contains("XK");
        assertThat(Countries.exists("XK")).isTrue();
    }
}
