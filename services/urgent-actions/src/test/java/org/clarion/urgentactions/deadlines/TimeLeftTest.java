package org.clarion.urgentactions.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TimeLeftTest {

    private static final ZoneId AZORES = ZoneId.of("Atlantic/Azores");
    private static final Instant END = endOf("2026-11-29", AZORES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT216H30M | 9 days left              | 9 días para el cierre
            PT48H     | 2 days left              | 2 días para el cierre
            PT47H59M  | 47 hours left            | 47 horas para el cierre
            PT24H     | 24 hours left            | 24 horas para el cierre
            PT5H20M   | 5 hours 20 minutes left  | 5 horas 20 minutos para el cierre
            PT40M     | 40 minutes left          | 40 minutos para el cierre
            PT1M      | 1 minute left            | 1 minuto para el cierre
            PT20S     | Less than a minute left  | Menos de un minuto para el cierre
            PT0S      | Ended just now           | Acaba de terminar
            -PT3H     | Ended 3 hours ago        | Terminó hace 3 horas
            -PT80H    | Ended 3 days ago         | Terminó hace 3 días
            """)
    void whatIsLeftIsSaidInWords(Duration left, String english, String spanish) {
        var time = new TimeLeft(END, AZORES, END.minus(left));

        assertThat(time.inWords("en")).isEqualTo(english);
        assertThat(time.inWords("es")).isEqualTo(spanish);
    }

    @Test
    void itSaysWhereTheMidnightIs() {
        var time = new TimeLeft(END, AZORES, END.minusSeconds(2400));

        assertThat(time.until("en")).isEqualTo("until midnight in Azores, at the end of 29 November 2026");
        assertThat(time.until("es")).isEqualTo("hasta la medianoche en Azores, al final del 29 de noviembre de 2026");
    }

    /** In Beirut the day after the last one begins at one: the day before ends there, and there is no midnight to speak of. */
    @Test
    void whereADayHasNoMidnightItSaysTheHour() {
        var beirut = ZoneId.of("Asia/Beirut");
        var end = endOf("2027-03-27", beirut);

        assertThat(new TimeLeft(end, beirut, end.minusSeconds(60)).until("en"))
                .isEqualTo("until 01:00 in Beirut, at the end of 27 March 2027");
    }

    private static Instant endOf(String lastDay, ZoneId zone) {
        return LocalDate.parse(lastDay).plusDays(1).atStartOfDay(zone).toInstant();
    }
}
