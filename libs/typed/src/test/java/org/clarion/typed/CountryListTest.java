package org.clarion.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryListTest {

    private static final Locale SPANISH = Locale.of("es");

    @ParameterizedTest
    @CsvSource({
        "PE, PE",
        "pe, PE",
        "' pe ', PE",
        "PER, PE",
        "Peru, PE",
        "Perú, PE",
        "perú, PE",
        "Peru\u0301, PE",
        "PERU, PE",
        "XK, XK",
        "Kosovo, XK",
        "XKX, XK",
        "UK, GB",
        "GB, GB",
        "u.k., GB",
        "Reino Unido, GB",
        "EL, GR",
        "NA, NA",
        "na, NA",
        "Namibia, NA",
        "USA, US",
        "EE. UU., US",
        "the Gambia, GM",
        "The Netherlands, NL",
        "Saint Lucia, LC",
        "St Lucia, LC",
        "Trinidad and Tobago, TT",
        "Trinidad & Tobago, TT",
        "Côte d'Ivoire, CI",
        "Ivory Coast, CI",
        "Democratic Republic of Congo, CD",
        "Congo (Kinshasa), ",
        "Republic of the Congo, CG",
        "Guinea-Bissau, GW",
        "Guinea Bissau, GW",
        "Guinea, GN",
        "North Korea, KP",
        "Turkey, TR",
        "Türkiye, TR",
        "Turquía, TR"
    })
    void readsCodesAndNamesAsPeopleWriteThem(String written, String code) {
        assertThat(CountryList.read(written).orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "n/a",
                "N/A",
                "none",
                "-",
                "XX",
                "ZZ",
                "EU",
                "Congo",
                "Korea",
                "Peru and Chile",
                "Atlantis"
            })
    void whatMeansNoCountryOrTwoIsAskedAbout(String written) {
        assertThat(CountryList.read(written)).isEmpty();
    }

    @Test
    void everyNameWeShowIsReadBackButOne() {
        assertThat(CountryList.all()).allSatisfy(code -> {
            assertThat(CountryList.read(code)).contains(code);
            assertThat(CountryList.read(CountryList.name(code, Locale.ENGLISH))).contains(code);
        });
        assertThat(CountryList.all())
                .filteredOn(code -> CountryList.read(CountryList.name(code, SPANISH))
                        .filter(code::equals)
                        .isEmpty())
                .containsExactly(
                        "CG"); // "Congo": in a list of names it is clear which one, in a line of a file it is not
    }

    @Test
    void kosovoStandsAmongTheOthersByItsName() {
        assertThat(CountryList.all()).hasSize(250);
        assertThat(CountryList.has("XK")).isTrue();
        assertThat(CountryList.has("xk")).isFalse();
        assertThat(CountryList.name("XK", SPANISH)).isEqualTo("Kosovo");
        assertThat(CountryList.inOrder(Locale.ENGLISH)).containsSubsequence("KI", "XK", "KW");
        assertThat(CountryList.inOrder(SPANISH)).startsWith("AF").containsSubsequence("KI", "XK", "KW");
    }

    @Test
    void otherNamesMeanOurCountriesAndNeverAnotherCountrysName() {
        assertThat(CountryList.otherNames()).allSatisfy((name, code) -> {
            assertThat(CountryList.has(code.toString())).isTrue();
            assertThat(CountryList.read(name.toString())).contains(code.toString());
        });
    }
}
