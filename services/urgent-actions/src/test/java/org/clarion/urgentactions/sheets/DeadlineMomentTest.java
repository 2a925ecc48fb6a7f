package org.clarion.urgentactions.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A last day lasts until the next one begins where it happens, whatever clocks do in between. */
class DeadlineMomentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the day after has no midnight: it begins at one
            America/Asuncion | 2023-09-30 | 2023-10-01T04:00:00Z | 01:00
            America/Santiago | 2026-09-05 | 2026-09-06T04:00:00Z | 01:00
            Asia/Beirut      | 2027-03-27 | 2027-03-27T22:00:00Z | 01:00
            Atlantic/Azores  | 2027-03-27 | 2027-03-28T01:00:00Z | 01:00
            America/Havana   | 2027-03-13 | 2027-03-14T05:00:00Z | 01:00
            Africa/Cairo     | 2027-04-29 | 2027-04-29T22:00:00Z | 01:00
            # the last day has an hour more: clocks go back at midnight, and it ends at the second
            America/Santiago | 2027-04-03 | 2027-04-04T04:00:00Z | 00:00
            Asia/Beirut      | 2026-10-24 | 2026-10-24T22:00:00Z | 00:00
            # the last day has a midnight twice, at its own beginning: that is not its end
            Atlantic/Azores  | 2026-10-25 | 2026-10-26T01:00:00Z | 00:00
            # a day that never was: Apia went from 29 to 31 December
            Pacific/Apia     | 2011-12-29 | 2011-12-30T10:00:00Z | 00:00
            America/Lima     | 2027-03-09 | 2027-03-10T05:00:00Z | 00:00
            """)
    void itEndsWhereTheNextDayBegins(String zone, LocalDate lastDay, Instant end, String clockThere) {
        var draft = Drafts.in(zone, Drafts.ofTheLibrarian(lastDay));

        assertThat(draft.endsAt()).contains(end);
        assertThat(end.atZone(ZoneId.of(zone)).toLocalTime()).hasToString(clockThere);
        assertThat(end.minusNanos(1).atZone(ZoneId.of(zone)).toLocalDate()).isEqualTo(lastDay);
    }
}
