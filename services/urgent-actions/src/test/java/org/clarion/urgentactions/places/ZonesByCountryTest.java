package org.clarion.urgentactions.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Locale;
import org.clarion.typed.CountryList;
import org.junit.jupiter.api.Test;

class ZonesByCountryTest {

    @Test
    void everyCountryThatHasAZoneToProposeOffersIt() {
        var zones = ZonesByCountry.in(Locale.ENGLISH);

        for (var country : CountryList.all()) {
            Zones.of(country).ifPresent(proposed -> assertThat(zones.get(country))
                    .as(country)
                    .first()
                    .extracting(CityZone::zone)
                    .isEqualTo(proposed));
        }
    }

    @Test
    void everyZoneExistsAndIsCalledByAPlace() {
        assertThat(ZonesByCountry.in(Locale.of("es")).values().stream().flatMap(Collection::stream))
                .hasSizeGreaterThan(300)
                .allMatch(zone -> Zones.exists(zone.zone()))
                .noneMatch(zone -> zone.city().isBlank()
                        || zone.city().contains("/")
                        || zone.city().contains("_"));
    }

    @Test
    void aCountryWithSeveralHasThemByTheNamesOfTheirCities() {
        assertThat(ZonesByCountry.in(Locale.ENGLISH).get("BR"))
                .contains(new CityZone("America/Manaus", "Manaus"), new CityZone("America/Sao_Paulo", "São Paulo"));
    }
}
