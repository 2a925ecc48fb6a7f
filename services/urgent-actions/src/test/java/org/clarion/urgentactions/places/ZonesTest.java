package org.clarion.urgentactions.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.clarion.typed.CountryList;
import org.junit.jupiter.api.Test;

class ZonesTest {

    private static final String UNINHABITED_AND_WITHOUT_A_TIME_OF_ITS_OWN = "BV HM";

    @Test
    void everyCountryHasAZoneToPropose() {
        assertThat(CountryList.all())
                .filteredOn(code -> Zones.of(code).isEmpty())
                .allMatch(UNINHABITED_AND_WITHOUT_A_TIME_OF_ITS_OWN::contains);
        assertThat(Zones.of("XK")).contains("Europe/Belgrade");
    }

    @Test
    void kosovoIsReadInATextAndOfferedAtTheDesk() {
        assertThat(Countries.mentionedIn("The court of Pristina, Kosovo")).containsExactly("XK");
        assertThat(CountryList.all()).contains("XK");
        assertThat(Countries.exists("XK")).isTrue();
    }
}
