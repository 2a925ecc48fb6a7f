package org.clarion.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorldRegionsTest {

    @Test
    void aCountryLiesInItsContinentAndInTheWorld() {
        assertThat(WorldRegions.around("PE")).containsExactly("PE", "019", "001");
        assertThat(WorldRegions.around("IR")).containsExactly("IR", "142", "001");
        assertThat(WorldRegions.around("XK")).containsExactly("XK", "150", "001");
    }

    @Test
    void everyCountryLiesSomewhere() {
        assertThat(CountryList.all())
                .allSatisfy(code -> assertThat(WorldRegions.around(code)).hasSizeBetween(2, 3));
    }

    @Test
    void partsOfTheWorldAreReadByTheirNamesAndCodes() {
        assertThat(WorldRegions.read("europe")).contains("150");
        assertThat(WorldRegions.read("Europa")).contains("150");
        assertThat(WorldRegions.read("001")).contains(WorldRegions.WORLD);
        assertThat(WorldRegions.read("Atlantis")).isEmpty();
        assertThat(WorldRegions.read(null)).isEmpty();
    }
}
