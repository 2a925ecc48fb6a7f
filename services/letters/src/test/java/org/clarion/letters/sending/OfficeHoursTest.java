package org.clarion.letters.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.letters.Sheets;
import org.clarion.letters.appeals.Appeal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {

    private final OfficeHours hours = new OfficeHours(LocalTime.of(8, 0), LocalTime.of(17, 0));

    @ParameterizedTest
    @CsvSource({
        "2026-12-21T15:00:00Z, 2026-12-21T15:00:00Z", // Monday, ten in Lima: at once
        "2026-12-21T06:00:00Z, 2026-12-21T13:00:00Z", // one at night: at eight
        "2026-12-21T22:00:00Z, 2026-12-22T13:00:00Z", // five in the afternoon: the next morning
        "2026-12-19T15:00:00Z, 2026-12-21T13:00:00Z" // Saturday: Monday morning
    })
    void aLetterGoesWhenTheOfficeIsOpen(Instant now, Instant goes) {
        assertThat(hours.opening(now, Sheets.LIMA, "PE")).isEqualTo(goes);
    }

    @Test
    void whereTheWeekendIsAnotherItIsKept() {
        var friday = Instant.parse("2026-12-18T08:00:00Z");

        assertThat(hours.opening(friday, ZoneId.of("Africa/Cairo"), "EG")).isEqualTo("2026-12-20T06:00:00Z");
    }

    @Test
    void noLetterMissesTheEndOfItsActionForOfficeHours() {
        var appeal = appeal(LocalDate.of(2026, 12, 19));
        var saturday = Instant.parse("2026-12-19T15:00:00Z");

        assertThat(hours.next(saturday, appeal, Sheets.MINISTER)).isEqualTo(saturday);
        assertThat(hours.next(saturday, appeal(LocalDate.of(2027, 1, 9)), Sheets.MINISTER))
                .isEqualTo("2026-12-21T13:00:00Z");
    }

    /** Nobody knows which clock an embassy in the United States goes by. */
    @Test
    void whereTheClockIsNotKnownALetterGoesAtOnce() {
        var night = Instant.parse("2026-12-21T06:00:00Z");

        assertThat(hours.next(night, appeal(LocalDate.of(2027, 1, 9)), Sheets.EMBASSY))
                .isEqualTo(night);
    }

    private static Appeal appeal(LocalDate until) {
        return new Appeal(
                Sheets.sheet(UUID.randomUUID(), 1, until, Sheet.Status.LIVE, List.of(Sheets.MINISTER, Sheets.EMBASSY)));
    }
}
