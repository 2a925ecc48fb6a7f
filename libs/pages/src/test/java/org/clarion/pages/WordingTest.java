package org.clarion.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class WordingTest {

    private static final String LIMA = "America/Lima";
    private static final Instant END_OF_THE_NINTH_IN_LIMA = Instant.parse("2027-01-10T05:00:00Z");

    private final Wording english = Wording.in(Locale.ENGLISH);
    private final Wording spanish = Wording.in(Locale.of("es"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-31T17:00:00Z|9 days left|Quedan 9 días",
                "2027-01-08T23:00:00Z|1 day left|Queda 1 día",
                "2027-01-09T05:00:00Z|Last day|Último día",
                "2027-01-10T04:59:59Z|Last day|Último día",
                "2027-01-10T05:00:00Z|Ended on 9 January 2027|Terminó el 9 de enero de 2027"
            })
    void daysAreCountedAsPeopleCountThemAtThePlace(Instant now, String inEnglish, String inSpanish) {
        assertThat(english.daysLeft(END_OF_THE_NINTH_IN_LIMA, LIMA, now)).isEqualTo(inEnglish);
        assertThat(spanish.daysLeft(END_OF_THE_NINTH_IN_LIMA, LIMA, now)).isEqualTo(inSpanish);
    }

    @Test
    void aDeadlineNamesTheCityWhereTheDayEnds() {
        assertThat(english.deadline(LocalDate.of(2027, 1, 9), LIMA)).isEqualTo("Ends 9 January 2027, midnight in Lima");
        assertThat(english.deadline(LocalDate.of(2027, 1, 9), "America/Argentina/Buenos_Aires"))
                .endsWith("midnight in Buenos Aires");
    }

    @Test
    void citiesHaveTheNamesOfTheReadersLanguage() {
        var inTrinidad = spanish.deadline(LocalDate.of(2027, 1, 9), "America/Port_of_Spain");

        assertThat(inTrinidad).endsWith("Puerto España");
    }

    @Test
    void whereThereIsLittleRoomADayIsShort() {
        assertThat(english.shortDate(LocalDate.of(2027, 1, 9))).isEqualTo("9 Jan");
        assertThat(spanish.shortDate(LocalDate.of(2027, 1, 9))).isEqualTo("9 ene");
    }

    @Test
    void numbersAndNamesTakeTheReadersForm() {
        assertThat(english.number(12_345)).isEqualTo("12,345");
        assertThat(english.number(-80)).isEqualTo("−80");
        assertThat(spanish.number(12_345)).isEqualTo("12.345");
        assertThat(spanish.country("US")).isEqualTo("Estados Unidos");
        assertThat(spanish.language("es")).isEqualTo("Español");
        assertThat(english.language("es")).isEqualTo("Spanish");
        assertThat(english.countryInSentence("US")).isEqualTo("the United States");
        assertThat(english.countryInSentence("PE")).isEqualTo("Peru");
        assertThat(spanish.countryInSentence("US")).isEqualTo("Estados Unidos");
        assertThat(spanish.languageInSentence("es")).isEqualTo("español");
    }

    /** A time broken after its hour leaves "م" alone on a line. */
    @Test
    void inArabicNoLatinCommaStandsBetweenADayAndItsTimeWhichStaysWhole() {
        var arabic = Wording.in(Locale.of("ar"));

        assertThat(arabic.instant(Instant.parse("2027-01-10T14:05:00Z"))).isEqualTo("10 يناير 2027، 2:05\u00a0م GMT");
    }

    @Test
    void aTimeNamesItsPlaceAndNeverTheClockOfMachines() {
        var at = Instant.parse("2027-01-10T04:05:00Z");

        assertThat(english.instant(at)).isEqualTo("10 January 2027, 04:05 GMT");
        assertThat(english.instant(at, LIMA)).isEqualTo("9 January 2027, 23:05 (Lima time)");
        assertThat(spanish.instant(at, LIMA)).isEqualTo("9 de enero de 2027, 23:05 (hora de Lima)");
    }
}
