package org.clarion.urgentactions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The country, hence the day's end: read where it is certain, asked about where it is not, never another one. */
class PlacesOfSheetsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Paraguay                              | PY | America/Asuncion
                    Democratic Republic of Congo          | CD | Africa/Kinshasa
                    Democratic Republic of the Congo      | CD | Africa/Kinshasa
                    DR Congo                              | CD | Africa/Kinshasa
                    République démocratique du Congo      | CD | Africa/Kinshasa
                    Republic of the Congo                 | CG | Africa/Brazzaville
                    Democratic People's Republic of Korea | KP | Asia/Pyongyang
                    Democratic People’s Republic of Korea | KP | Asia/Pyongyang
                    DPRK                                  | KP | Asia/Pyongyang
                    Republic of Korea                     | KR | Asia/Seoul
                    Myanmar                               | MM | Asia/Yangon
                    Viet Nam                              | VN | Asia/Ho_Chi_Minh
                    Russian Federation                    | RU | Europe/Moscow
                    Bosnia and Herzegovina                | BA | Europe/Sarajevo
                    Trinidad and Tobago                   | TT | America/Port_of_Spain
                    United Arab Emirates                  | AE | Asia/Dubai
                    UAE                                   | AE | Asia/Dubai
                    PRC                                   | CN | Asia/Shanghai
                    Kosovo                                | XK | Europe/Belgrade
                    México                                | MX | America/Mexico_City
                    Ägypten                               | EG | Africa/Cairo
                    Pérou                                 | PE | America/Lima
                    UK                                    | GB | Europe/London
                    """)
    void countriesAreReadAsSheetsWriteThem(String country, String code, String zone) {
        for (var reading : new SheetReading[] {
            Sheets.librarian("Paraguay", country), Sheets.librarian("/2026 Paraguay", "/2026 " + country)
        }) {
            assertThat(reading.country()).isEqualTo(code);
            assertThat(reading.zone()).isEqualTo(zone);
        }
        assertThat(Sheets.librarian(" Paraguay    ", "    ", "Paraguay", country)
                        .country())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"Columbia, CO", "Venezuala, VE", "M?xico, MX", "Papau, PG", "Phillipines, PH", "Gautemala, GT"})
    void aSlipIsAskedAboutAndIsNoOtherCountry(String written, String meant) {
        for (var reading : new SheetReading[] {
            Sheets.librarian("Paraguay", written),
            Sheets.librarian("/2026 Paraguay", "/2026 " + written),
            Sheets.librarian(" Paraguay    ", "    ", "Paraguay", written)
        }) {
            assertThat(reading.country()).isNull();
            assertThat(reading.zone()).isNull();
            assertThat(Sheets.doubts(reading, "country"))
                    .singleElement()
                    .isInstanceOfSatisfying(Oddity.CountryMisspelt.class, asked -> assertThat(asked.countries())
                            .contains(meant));
        }
    }

    @ParameterizedTest
    @CsvSource({"Israel/OPT, IL PS", "Iraq and USA, IQ US"})
    void twoCountriesAreAskedAbout(String written, String both) {
        for (var reading : new SheetReading[] {
            Sheets.librarian("Paraguay", written), Sheets.librarian("/2026 Paraguay", "/2026 " + written)
        }) {
            assertThat(reading.country()).isNull();
            assertThat(Sheets.doubts(reading, "country"))
                    .containsExactly(new Oddity.SeveralCountries(List.of(both.split(" "))));
        }
    }

    @Test
    void theFirstLineCountsMostAndTheAddressesAreMentioned() {
        var reading = Sheets.librarian("/2026 Paraguay", "/2026 Bolivia");

        assertThat(reading.country()).isEqualTo("BO");
        assertThat(Sheets.doubts(reading, "country")).containsExactly(new Oddity.AddressesElsewhere(List.of("PY")));
    }

    @Test
    void aPersonsNameIsNoCountry() {
        var reading = Sheets.librarian(
                "Ramona Vera Ayala (she/her)",
                "Jordan Whitlock (m)",
                "Ramona Vera Ayala",
                "Jordan Whitlock",
                "has been in custody",
                "was taken. Jordan fell ill. Jordan was seen once. He has been in custody",
                " Paraguay    ",
                "    ",
                "Asunción, Paraguay",
                "Huntsville, Texas, USA");

        assertThat(reading.country()).isEqualTo("US");
    }

    @Test
    void aStreetThatBearsACountrysNameIsNone() {
        assertThat(Sheets.librarian("Calle Ejemplo 55", "Avenida Argentina 55").country())
                .isEqualTo("PY");
        assertThat(Sheets.librarian(" Paraguay    ", "    ", "Calle Ejemplo 55", "Avenida Argentina 55")
                        .country())
                .isEqualTo("PY");
    }
}
